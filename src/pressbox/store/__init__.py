"""Records and reference results in, one embedded database out."""
