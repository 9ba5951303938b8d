"""Document and cast in, mentions out: one statement each, without memory.

"Silva opened the scoring after 12 minutes"  ->  goal Silva, 12'
"""

from pressbox.datatypes.cast import Cast
from pressbox.datatypes.document import Document
from pressbox.datatypes.mentions import Mentions


def find_mentions(document: Document, cast: Cast) -> Mentions:
    """Everything that the sentences state."""
    from importlib import import_module

    def offered(module: str, name: str):  # type: ignore[no-untyped-def]
        try:
            return getattr(import_module(f"pressbox.mentions.{module}"), name)
        except (ImportError, AttributeError):
            return None

    find_times = offered("clock", "find_times")
    times = find_times(document) if find_times else {}
    from pressbox.mentions.goals import find_goals
    from pressbox.mentions.results import find_results

    found = {}
    for module, name, needs_times in (
        ("cards", "cards", True), ("substitutions", "substitutions", True), ("penalties", "missed_penalties", True),
        ("disallowed", "disallowed_goals", True), ("penalties", "penalties_awarded", True), ("chances", "chances", True),
        ("quotes", "quotes", False), ("standings", "table", False), ("claims", "claims", False),
    ):  # fmt: skip
        finder = offered(module, f"find_{name}")
        if finder:
            found[name] = finder(document, cast, times) if needs_times else finder(document, cast)
    return Mentions(results=find_results(document, cast), goals=find_goals(document, cast, times), times=times, **found)
