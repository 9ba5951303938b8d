"""Mentions in, stories out: which matches, what is told twice, what did not happen, the running score.

All memory of pressbox lives here. The steps, in order:

    fixtures -> ending (what is said of the score) -> scorers (who, how many) -> goals (when, from whom, in what order)
"""

from pressbox.narrative.telling import tell_stories

__all__ = ["tell_stories"]
