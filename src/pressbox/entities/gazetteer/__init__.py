"""Names that football prose uses, of our own writing, in; who or what may be meant, out.

    "nerazzurri"  ->  the clubs Inter and Atalanta, by nickname

It helps and is not needed: a team that it does not know is found by what is said of it.
"""

from pressbox.entities.gazetteer.book import Gazetteer, gazetteer
from pressbox.entities.gazetteer.entries import Club, Competition, Naming, Nation, Outlet, Place, Region

__all__ = ["Club", "Competition", "Gazetteer", "Naming", "Nation", "Outlet", "Place", "Region", "gazetteer"]
