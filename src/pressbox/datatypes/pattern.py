"""The border between `phrases/` and `matching/`: a way of saying something, in words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pattern:
    """One phrase.

    `template` is written in words:

    - `deadlock`            the word itself, lower case
    - `~score`              the verb in all its forms: score, scores, scored, scoring
    - `(opened|broke)`      one of; `(the|)` or `(the)?` may be missing
    - `...`, `...5`         up to three (five) words of any kind
    - `{scorer:person}`     a reference; `team`, `ground`, `competition`, `someone` (person or team) likewise
    - `{n:number}`          "2", "two"; also `ordinal` ("second", "2nd"), `score` ("2-1"), `year` ("1966"), `any` (one word), `name` (a
      capitalised word)

    `says` is what the phrase asserts, in the vocabulary of the kind of fact it belongs to.
    """

    name: str
    template: str
    says: str = ""
    weight: float = 0.0  # prior log-odds, where a kind of fact wants one
