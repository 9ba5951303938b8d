"""The phrasebook: wording as data, one folder a language, one file a kind of fact."""
