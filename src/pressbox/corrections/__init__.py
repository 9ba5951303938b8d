"""A record and what editors said of its facts in, the record as they would have it out.

    goals[1] as read: 71' Tom Ferrant;  "corrected: scorer Luis Hale", C. Weiss, 24 November  ->  71' Luis Hale, certain

Corrections are kept apart from the store, in a file that is only ever added to: the store can be made anew from the
reports, what editors said cannot. A correction finds its fact again by its words, so that it holds when the report is read
anew by a later pressbox that reads more, fewer or other facts.
"""

from pressbox.corrections.amend import Amended, amend
from pressbox.corrections.correction import BadCorrection, Correction, Verdict, standing, text_key
from pressbox.corrections.file import CorrectionsFile, CorrectionsUnreadable
from pressbox.corrections.places import fact_at, fields_of, names_of, spot, type_of
from pressbox.corrections.say import say, withdraw
from pressbox.corrections.spec_cases import spec_cases

__all__ = [
    "Amended", "BadCorrection", "Correction", "CorrectionsFile", "CorrectionsUnreadable", "Verdict", "amend", "fact_at",
    "fields_of", "names_of", "say", "spec_cases", "spot", "standing", "text_key", "type_of", "withdraw",
]  # fmt: skip
