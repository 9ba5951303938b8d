"""pressbox reads football match reports into verified match records."""
