"""A report as read in, what cannot be true of it out: one check a file, all of them in `CHECKS`.

"Juventus ... six points clear at the top on 33", "Roma ... second ... on 26"  ->  error points-gap: 33 less 26 is 7
"""

from pressbox.proofread.accepted import accepted_places, let_stand, sidecar_of, without_comments
from pressbox.proofread.run import CHECKS, proofread
from pressbox.proofread.settings import read_settings, settings_near

__all__ = [
    "CHECKS", "accepted_places", "let_stand", "proofread", "read_settings", "settings_near", "sidecar_of",
    "without_comments",
]  # fmt: skip
