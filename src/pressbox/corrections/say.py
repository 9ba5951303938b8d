"""An editor's word on a fact of a record in, the correction to keep out; refused when the record could not hold it."""

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import msgspec

from pressbox.corrections.amend import amend
from pressbox.corrections.correction import BadCorrection, Correction, Verdict, text_key
from pressbox.corrections.places import fact_at, fields_of, names_of, spot, type_of
from pressbox.datatypes.record import MatchRecord

_LONGEST = 500  # characters of an author or a note


def say(
    text: str,
    record: MatchRecord,
    corrections: Sequence[Correction],
    path: str,
    verdict: Verdict,
    author: str,
    now: dict[str, Any] | None = None,
    *,
    report: str | None = None,
    note: str = "",
    at: datetime | None = None,
) -> Correction:
    """The correction of the fact at `path` of the record as amended so far; BadCorrection says what does not fit.

    `record` is as read, `corrections` is what was said before, `now` are the changed fields only. A second word on the
    same fact takes the place of the first; what the first changed stays changed unless the second says otherwise.
    """
    author, now, where = author.strip(), now or {}, spot(path)
    amended, applied = amend(text, record, corrections)
    plain: dict[str, Any] = amended.to_dict()
    is_now = fact_at(plain, where)
    earlier = next((one.correction for one in applied if one.path == path), None)
    if not author or len(author) > _LONGEST or len(note) > _LONGEST:
        raise BadCorrection(f"a correction needs its author, in at most {_LONGEST} characters, and so may a note have")
    if (verdict == "corrected") != bool(now):
        raise BadCorrection(
            "say what ought to be read instead" if not now else f"{verdict}: then nothing can be changed"
        )
    if verdict == "rejected" and where.place in ("match", "score", "teams"):
        raise BadCorrection("only an entry can be rejected; correct what is wrong here, null says that it is not told")
    strange = sorted(set(now) - set(fields_of(where.place)))
    if strange:
        raise BadCorrection(
            f"no field {', '.join(strange)} to change here; there are {', '.join(fields_of(where.place))}"
        )
    _must_fit(where.place, is_now | now, plain, where.match)
    if verdict == "corrected" and earlier is not None:
        now = earlier.now | now
    when = (at or datetime.now(UTC)).strftime("%Y-%m-%dT%H:%M:%SZ")
    teams = names_of(plain["matches"][where.match]) if where.match is not None else []
    if verdict == "accepted" and earlier is not None and earlier.verdict == "corrected":
        raise BadCorrection(f"{earlier.author} corrected this on {earlier.at[:10]}; withdraw that, or correct it anew")
    told = msgspec.json.encode([report, text_key(text), path, verdict, now, author, when, note])
    return Correction(
        id=hashlib.sha256(told).hexdigest()[:12], report=report, text=text_key(text),
        path=earlier.path if earlier else path, place=where.place, teams=earlier.teams if earlier else teams,
        verdict=verdict, was=earlier.was if earlier else is_now, now=now, author=author, at=when, note=note,
    )  # fmt: skip


def withdraw(correction: Correction, author: str, at: datetime | None = None) -> Correction:
    """What takes a correction back: the fact is as it is read again."""
    if not author.strip():
        raise BadCorrection("taking a correction back needs its author")
    when = (at or datetime.now(UTC)).strftime("%Y-%m-%dT%H:%M:%SZ")
    key = hashlib.sha256(msgspec.json.encode([correction.id, author, when])).hexdigest()[:12]
    return msgspec.structs.replace(
        correction, id=key, verdict="withdrawn", now={}, author=author.strip(), at=when, note=""
    )


def _must_fit(place: str, fact: dict[str, Any], record: dict[str, Any], match: int | None) -> None:
    whole = record["matches"][match] | fact if place == "match" and match is not None else fact
    try:
        msgspec.convert(whole, type_of(place))
    except msgspec.ValidationError as error:
        raise BadCorrection(f"a record cannot hold that: {error}") from None
    for name in ("full_time", "half_time", "extra_time", "shootout", "aggregate"):
        pair = fact.get(name)
        if pair is not None and (len(pair) != 2 or not all(0 <= goals < 100 for goals in pair)):
            raise BadCorrection(f"{name}: a score is two numbers, such as [2, 1]")
    minute = fact.get("minute")
    if minute and not 0 <= minute["from"] <= minute["to"] <= 200:
        raise BadCorrection("minute: from comes before to, both from 0 to 200")
