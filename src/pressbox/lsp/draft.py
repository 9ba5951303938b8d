"""One state of a draft in, what an editor shows of it out: diagnostics, quick fixes, the facts under the pointer."""

from collections.abc import Iterator
from functools import cached_property

from lsprotocol import types

from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.record import Evidence, MatchRecord
from pressbox.display.facts import Fact, facts_of
from pressbox.display.wording import wording
from pressbox.lsp.places import Places
from pressbox.record import record_of

_SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.NOTE: types.DiagnosticSeverity.Information,
}
_MOST_FACTS = 6
_SOURCE = "pressbox"


class Draft:
    """A draft as it stood at one version, read and checked."""

    def __init__(self, uri: str, text: str, case: Case, findings: tuple[Finding, ...], encoding: str | None) -> None:
        self.uri = uri
        self.findings = findings
        self._case = case
        self.text = text
        self._places = Places(text, encoding)

    @cached_property
    def record(self) -> MatchRecord:
        """The match record, made when somebody asks for it: typing needs none."""
        case = self._case
        return record_of(case, self.findings)

    def diagnostics(self) -> list[types.Diagnostic]:
        """The findings as an editor underlines them, the other sides as places to go to."""
        return [self._diagnostic(finding) for finding in self.findings]

    def _diagnostic(self, finding: Finding) -> types.Diagnostic:
        words = [" ".join(span.of(self.text).split()) for span in finding.evidence]
        return types.Diagnostic(
            range=self._places.range(finding.span), severity=_SEVERITIES[finding.severity], source=_SOURCE,
            code=finding.check, message=finding.message,
            related_information=[
                types.DiagnosticRelatedInformation(types.Location(self.uri, self._places.range(span)), told)
                for span, told in zip(finding.evidence[1:], words[1:], strict=True)
            ],
        )  # fmt: skip

    def quick_fixes(self, wanted: types.Range) -> Iterator[types.CodeAction]:
        """The corrections of findings that touch a range."""
        asked = Span(self._places.offset(wanted.start), self._places.offset(wanted.end))
        for finding in self.findings:
            mended = finding.correction
            if mended is None or not any(_touch(asked, span) for span in (mended.span, *finding.evidence)):
                continue
            edit = types.TextEdit(self._places.range(mended.span), mended.text)
            yield types.CodeAction(
                title=f"Write “{mended.text}” for “{mended.span.of(self.text)}”", kind=types.CodeActionKind.QuickFix,
                diagnostics=[self._diagnostic(finding)], is_preferred=True,
                edit=types.WorkspaceEdit(changes={self.uri: [edit]}),
            )  # fmt: skip

    def hover(self, position: types.Position) -> types.Hover | None:
        """What the words under the pointer prove, the nearest fact first."""
        at = self._places.offset(position)
        told = sorted(
            ((proof.end - proof.start, order, fact, proof) for order, (fact, proof) in enumerate(self._proofs)
             if proof.start <= at < proof.end), key=lambda one: one[:2],
        )  # fmt: skip
        facts = list({fact.path: fact for _, _, fact, _ in told}.values())[:_MOST_FACTS]
        if not facts:
            return None
        proof = told[0][3]
        return types.Hover(
            contents=types.MarkupContent(
                types.MarkupKind.Markdown, "\n".join(f"- {_line(fact, self.record)}" for fact in facts)
            ),
            range=self._places.range(Span(proof.start, proof.end)),
        )

    @cached_property
    def _proofs(self) -> list[tuple[Fact, Evidence]]:
        facts = facts_of(self.record, wording())
        return [(fact, proof) for fact in facts for proof in fact.evidence]


def _line(fact: Fact, record: MatchRecord) -> str:
    """ "**Goal** 53′, 1–1, Tom Ferrant, for Harbour Town", ready for Markdown."""
    words = wording()
    teams = _teams(fact, record)
    if fact.kind == "score":
        said = f"{teams[0]} {fact.chip} {teams[1]}" if len(teams) == 2 else fact.chip
    else:
        score = fact.chip if fact.family == "score" else ""
        side = f"for {teams[fact.side]}" if fact.side is not None else ""
        said = ", ".join(part for part in (fact.when, score, fact.who, fact.note, side) if part)
    for mark in "\\`*_<>[]":
        said = said.replace(mark, f"\\{mark}")
    likely = f" ({words('card.likely')})" if fact.likely else ""
    return f"**{words(f'kind.{fact.kind}')}** {' '.join(said.split())}{likely}"


def _teams(fact: Fact, record: MatchRecord) -> list[str]:
    room, _, rest = fact.path.partition(".")
    if room != "matches":
        return []
    return [team.name or wording()("card.a_side") for team in record.matches[int(rest.split(".")[0])].teams]


def _touch(one: Span, other: Span) -> bool:
    return one.start <= other.end and other.start <= one.end
