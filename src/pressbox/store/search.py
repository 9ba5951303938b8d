"""Words in, the sentences and facts that hold them out.

The index is two tables of our own: DuckDB's full-text extension cannot be had where there is no network.

    "Zapata stoppage time derby"  ->  the sentence of the equaliser, and the goal: Zapata 90+7', Inter 2-2 AC Milan
"""

import datetime
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pressbox.datatypes.reference import Value
from pressbox.store.database import Database, QueryRefused
from pressbox.store.names import folded

_SENTENCE = re.compile(r"[^\n.!?]+(?:[.!?]+(?!\s|$|[\"”’')])[^\n.!?]*)*(?:[.!?]+[\"”’')]*)?")
_LONGEST = 600  # characters of a sentence that are kept together
_STOP = frozenset("a an and at by for from he his in is it of on the to was were with that as".split())
_FIELDS = ("team", "player", "competition", "season", "after", "before", "kind", "minute")
_FILTER = re.compile(r"(?<!\S)(?P<key>[a-z]+):(?!//)(?P<value>\"[^\"]*\"|[^\s\"]\S*)")


@dataclass(frozen=True, slots=True)
class Hit:
    """Where the words stand: a report's sentence, or a fact with the match it belongs to."""

    what: str  # "sentence" or "goal"
    source: str
    text: str
    score: float
    match: str | None = None
    date: datetime.date | None = None
    start: int | None = None
    end: int | None = None
    match_id: int | None = None
    source_id: int | None = None  # of a sentence: its report


def index_rows(database: Database, source_id: int, text: str) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """A report's sentences, and the words in each."""
    sentences: list[dict[str, Any]] = []
    words: list[dict[str, Any]] = []
    for found in _SENTENCE.finditer(text):
        for start in range(found.start(), found.end(), _LONGEST):
            shown = text[start : min(start + _LONGEST, found.end())]
            counted = Counter(search_words(shown))
            if not counted:
                continue
            sentence_id = database.fresh_id()
            lead = len(shown) - len(shown.lstrip())
            sentences.append(
                {
                    "sentence_id": sentence_id, "source_id": source_id, "start_at": start + lead,
                    "end_at": start + lead + len(shown.strip()), "words": counted.total(), "text": shown.strip(),
                }
            )  # fmt: skip
            words += [
                {"word": word, "sentence_id": sentence_id, "source_id": source_id, "times": times}
                for word, times in counted.items()
            ]
    return sentences, words


def search_words(text: str) -> list[str]:
    """The words under which a text is found: folded, plural and past tense off, small words left out."""
    return [_stem(word) for word in folded(text).split() if word not in _STOP]


def _stem(word: str) -> str:
    for ending in ("ing", "ed", "es", "s"):
        if len(word) > len(ending) + 3 and word.endswith(ending):
            return word[: -len(ending)]
    return word


# BM25 over sentences. A sentence also gains, by half, from what the rest of its report says: "derby" in the headline.
_SENTENCES = """
WITH asked AS (SELECT DISTINCT unnest($words::VARCHAR[]) AS word),
n AS (SELECT count(*) AS sentences, avg(words) AS length FROM sentences),
hits AS (SELECT w.* FROM search_words w JOIN asked USING (word)),
rarity AS (
    SELECT word, ln(1 + (any_value(n.sentences) - count(*) + 0.5) / (count(*) + 0.5)) AS idf
    FROM hits CROSS JOIN n GROUP BY word
),
of_sentence AS (
    SELECT h.sentence_id, h.source_id, count(*) AS found,
           sum(r.idf * h.times * 2.2 / (h.times + 1.2 * (0.25 + 0.75 * s.words / n.length))) AS score
    FROM hits h JOIN rarity r USING (word) JOIN sentences s USING (sentence_id) CROSS JOIN n
    GROUP BY h.sentence_id, h.source_id
),
of_report AS (
    SELECT source_id, count(DISTINCT word) AS found, sum(idf) AS score
    FROM (SELECT DISTINCT source_id, word FROM hits) JOIN rarity USING (word) GROUP BY source_id
)
SELECT o.name, s.text, c.score + r.score / 2 AS score, s.start_at, s.end_at,
       (SELECT any_value(m.home || ' ' || coalesce(m.home_goals || '-' || m.away_goals, 'v') || ' ' || m.away)
        FROM tellings t JOIN match_list m USING (match_id) WHERE t.source_id = c.source_id AND t.is_main) AS match,
       coalesce((SELECT min(m.date) FROM tellings t JOIN matches m USING (match_id)
                 WHERE t.source_id = c.source_id AND t.is_main), p.published) AS day,
       (SELECT min(t.match_id) FROM tellings t WHERE t.source_id = c.source_id AND t.is_main) AS match_id, c.source_id
FROM of_sentence c JOIN of_report r USING (source_id) JOIN sentences s USING (sentence_id)
JOIN sources o ON o.source_id = c.source_id JOIN reports p ON p.source_id = c.source_id
WHERE ($source_ids::BIGINT[] IS NULL OR c.source_id IN (SELECT unnest($source_ids::BIGINT[])))
ORDER BY score DESC, s.sentence_id LIMIT $most
"""

# The goals and their matches are narrowed first, and only then is settled which source tells most of each match.
_GOALS = """
WITH played AS (
    SELECT match_id FROM matches LEFT JOIN competitions c USING (competition_id)
    WHERE ($team::BIGINT IS NULL OR $team IN (home_id, away_id))
      AND ($competition::VARCHAR IS NULL OR lower(c.name) = lower($competition))
      AND ($season::VARCHAR IS NULL OR season = $season)
      AND ($after::DATE IS NULL OR date >= $after::DATE) AND ($before::DATE IS NULL OR date <= $before::DATE)
),
asked AS (
    SELECT goal_id, match_id FROM goals SEMI JOIN played USING (match_id)
    WHERE ($people::BIGINT[] IS NULL OR scorer_id IN (SELECT unnest($people::BIGINT[])))
      AND ($kind::VARCHAR IS NULL OR kind = $kind) AND ($late::INTEGER IS NULL OR minute_from >= $late)
),
fullest AS (
    SELECT match_id, source_id,
           row_number() OVER (PARTITION BY match_id ORDER BY count(*) DESC, min(rank), source_id) AS belief
    FROM goals SEMI JOIN asked USING (match_id) JOIN sources USING (source_id) GROUP BY match_id, source_id
),
newest AS (
    SELECT g.*, m.date FROM goals g SEMI JOIN asked USING (goal_id)
    JOIN fullest f ON f.match_id = g.match_id AND f.source_id = g.source_id AND f.belief = 1
    JOIN matches m ON m.match_id = g.match_id
    ORDER BY m.date DESC NULLS LAST, g.goal_id LIMIT 2000
)
SELECT s.name,
       concat_ws(' ', coalesce(p.name, g.scorer), g.label,
                 CASE g.kind WHEN 'own_goal' THEN '(own goal)' WHEN 'penalty' THEN '(penalty)' END) AS text,
       h.name || ' ' || coalesce(coalesce(b.et_home, b.ft_home) || '-' || coalesce(b.et_away, b.ft_away), 'v') || ' '
           || a.name AS match, g.date,
       concat_ws(' ', coalesce(p.name, g.scorer), h.name, a.name, c.name, b.ground, replace(g.kind, '_', ' '),
                 CASE WHEN g.added IS NOT NULL THEN 'stoppage time' END) AS words, g.match_id
FROM newest g JOIN sources s ON s.source_id = g.source_id JOIN matches m ON m.match_id = g.match_id
JOIN beliefs n ON n.match_id = g.match_id JOIN tellings b ON b.telling_id = n.telling_id
JOIN teams h ON h.team_id = m.home_id JOIN teams a ON a.team_id = m.away_id
LEFT JOIN competitions c ON c.competition_id = m.competition_id LEFT JOIN people p ON p.person_id = g.scorer_id
ORDER BY g.date DESC NULLS LAST, g.goal_id
"""


def search(database: Database, query: str, most: int = 20) -> list[Hit]:
    """The best hits; `team:Inter player:Icardi after:2016-01-01 kind:penalty minute:90` narrow them.

    Raises QueryRefused where a field, a day or a team is none that the store knows: it would narrow nothing.
    """
    filters = {found["key"]: found["value"].strip('"') for found in _FILTER.finditer(query)}
    _refuse_unknown(database, filters)
    words = list(dict.fromkeys(search_words(_FILTER.sub(" ", query))))
    hits = _goals(database, words, filters, most)
    if words:
        asked: dict[str, Any] = {
            "words": words, "source_ids": _sources(database, filters) if filters else None, "most": most,
        }  # fmt: skip
        _, rows = database.ask(_SENTENCES, asked)
        for name, text, score, start, end, match, day, match_id, source_id in rows:
            told: Any = (score, match, day, start, end, match_id, source_id)
            hits.append(Hit("sentence", str(name), str(text), *told))
    return sorted(hits, key=lambda hit: -hit.score)[:most]


def _refuse_unknown(database: Database, filters: Mapping[str, str]) -> None:
    for field, value in filters.items():
        if field not in _FIELDS:
            raise QueryRefused(f"search has no field {field}: (in {field}:{value}); it has {', '.join(_FIELDS)}")
        if field in ("after", "before"):
            try:
                datetime.date.fromisoformat(value)
            except ValueError as cause:
                raise QueryRefused(f"{field}:{value} is no day; write it as {field}:2016-11-20") from cause
    if "team" in filters and team_id(database, filters["team"]) is None:
        raise QueryRefused(f"no team {filters['team']!r} in the store")


def _goals(database: Database, words: list[str], filters: dict[str, str], most: int) -> list[Hit]:
    """Goals whose scorer is asked for, ranked by how many of the words fit the goal and its match."""
    asked = [*words, *search_words(filters.get("player", ""))]
    people: list[Value] = []
    if asked:
        named = f" (?:{'|'.join(asked)})[a-z]{{0,3}} "  # words are folded: letters and digits only
        people = [
            row[0]
            for row in database.ask(
                "SELECT DISTINCT person_id FROM people_names WHERE regexp_matches(' ' || folded || ' ', $named)",
                {"named": named},
            )[1]
        ]
    if not people and not filters:
        return []
    minute = filters.get("minute", "").rstrip("+")
    parameters: dict[str, Any] = {
        "people": people if people and (words or "player" in filters) else None,
        "team": team_id(database, filters["team"]) if "team" in filters else None,
        "late": int(minute) if minute.isdigit() else None,
    } | {key: filters.get(key) for key in ("competition", "season", "after", "before", "kind")}
    _, rows = database.ask(_GOALS, parameters)
    hits = []
    for source, text, match, day, told, match_id in rows:
        found = sum(1 for word in words if word in search_words(str(told)))
        if found >= min(2, len(words)):
            known: Any = (day, None, None, match_id)
            hits.append(Hit("goal", str(source), str(text), float(found), str(match), *known))
    return sorted(hits, key=lambda hit: -hit.score)[:most]


def _sources(database: Database, filters: dict[str, str]) -> list[Value]:
    _, rows = database.ask(
        "SELECT DISTINCT t.source_id FROM told t JOIN match_list m USING (match_id)"
        " WHERE t.source_kind = 'report' AND ($team::BIGINT IS NULL OR $team IN (m.home_id, m.away_id))"
        " AND ($competition::VARCHAR IS NULL OR lower(m.competition) = lower($competition))"
        " AND ($season::VARCHAR IS NULL OR m.season = $season)"
        " AND ($after::DATE IS NULL OR m.date >= $after::DATE) AND ($before::DATE IS NULL OR m.date <= $before::DATE)",
        {"team": team_id(database, filters["team"]) if "team" in filters else None}
        | {key: filters.get(key) for key in ("competition", "season", "after", "before")},
    )
    return [row[0] for row in rows]


def team_id(database: Database, name: str) -> int | None:
    """The team of that name which plays most, in any form known."""
    found = database.one(
        "SELECT n.team_id FROM team_names n LEFT JOIN matches m ON n.team_id IN (m.home_id, m.away_id)"
        " WHERE n.folded = ? GROUP BY n.team_id ORDER BY count(m.match_id) DESC LIMIT 1",
        [folded(name)],
    )
    return None if found is None else int(found)
