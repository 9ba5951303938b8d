"""Records and reference results in, one embedded database out; and questions answered from it.

    open("matches.duckdb").goals.df()  ->  every goal, with its match and source

This room is above `league` and knows no other room: whoever loads reports brings the reader.
"""

from pressbox.store.database import StoreError
from pressbox.store.facade import Store
from pressbox.store.facade import open_store as open

__all__ = ["Store", "StoreError", "open"]
