"""Our own reference format: one played match a line, as JSON.

{"home": "Inter", "away": "Atalanta", "date": "2021-09-25", "full_time": [2, 2], "competition": "Serie A", ...}
"""

import msgspec

from pressbox.datatypes.reference import PlayedMatch
from pressbox.store.football_txt import FootballTxt, Unparsed


def parse_played_jsonl(text: str) -> FootballTxt:
    """Matches, and lines that are none."""
    decoder = msgspec.json.Decoder(PlayedMatch)
    matches, unparsed = [], []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            matches.append(decoder.decode(line))
        except msgspec.DecodeError as cause:
            unparsed.append(Unparsed(number, str(cause)))
    return FootballTxt(tuple(matches), tuple(unparsed))


def played_jsonl(matches: tuple[PlayedMatch, ...]) -> str:
    """Matches as lines that `parse_played_jsonl` reads back."""
    return "".join(msgspec.json.encode(match).decode() + "\n" for match in matches)
