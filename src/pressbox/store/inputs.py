"""A path in, the reports in it out: files, folders, zip, JSONL, Parquet, WARC. One bad piece never stops the rest.

Archives are read in memory, never unpacked; one that swells too far or whose paths climb out of it is refused whole.
"""

import gzip
import html
import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath
from typing import IO, Any

import msgspec

_BIGGEST_REPORT = 5_000_000  # bytes; a match report has some thousand characters
_BIGGEST_ARCHIVE = 4_000_000_000  # bytes when unpacked
_SWELLS = 200  # unpacked to packed; prose is packed to a third
_MOST_ENTRIES = 2_000_000
_TEXT_COLUMNS = ("text", "report", "body", "content", "article", "maintext")
_NAME_COLUMNS = ("id", "name", "url", "uri", "file", "slug")
_DATE_COLUMNS = ("published", "date", "date_publish", "published_at", "timestamp")
_PLAIN = (".txt", ".text", ".md", ".markdown", "")
_NO_TEXT = (b"%PDF-", b"{\\rtf", b"PK\x03\x04", b"\x1f\x8b")
_HTML = (".html", ".htm", ".xhtml")
_DROPPED = re.compile(r"<(script|style|nav|header|footer|aside)\b", re.IGNORECASE)
_BLOCK = re.compile(r"</?(?:p|div|br|h[1-6]|li|tr|article|section|blockquote)\b[^>]{0,500}>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{1,2000}>")
_TOLD_DAY = re.compile(
    r"""["']article:published_time["']\s{1,5}content=["'](\d{4}-\d\d-\d\d)|"datePublished"\s{0,5}:\s{0,5}"(\d{4}-\d\d-\d\d)"""
)
_ANSWERED = re.compile(r"http/\d(?:\.\d)? 200\b")
_CHARSET = re.compile(r"charset=[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class RawReport:
    """A report as it came: `record` where the line already is a match record."""

    name: str
    text: str
    published: date | None = None
    record: bytes | None = None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A piece that could not be read, and why."""

    name: str
    cause: str
    line: int = 0


Piece = RawReport | Unreadable


def reports_in(path: Path) -> Iterator[Piece]:
    """Every report under a path, in the order of their names."""
    if path.is_dir():
        for entry in sorted(path.rglob("*")):
            hidden = any(part.startswith(".") for part in entry.relative_to(path).parts)
            if not hidden and _takes(entry.name) and entry.is_file() and not entry.is_symlink():
                yield from _safely(entry)
    elif path.is_file():
        yield from _safely(path)
    else:
        yield Unreadable(str(path), "no such file or folder")


def _takes(name: str) -> bool:
    suffix = Path(name).suffix.lower()
    return suffix in (*_PLAIN, *_HTML, ".zip", ".jsonl", ".ndjson", ".parquet", ".warc") or name.endswith(".warc.gz")


def _safely(path: Path) -> Iterator[Piece]:
    try:
        yield from _file(path)
    except Exception as cause:  # damage is raised in many kinds, by several libraries
        yield Unreadable(str(path), f"{type(cause).__name__}: {cause}"[:300])


def _file(path: Path) -> Iterator[Piece]:
    lower = path.name.lower()
    if lower.endswith(".zip"):
        yield from _zip(path)
    elif lower.endswith((".jsonl", ".ndjson")):
        with path.open("rb") as lines:
            yield from _jsonl(str(path), lines)
    elif lower.endswith(".parquet"):
        yield from _parquet(path)
    elif lower.endswith((".warc", ".warc.gz")):
        with path.open("rb") as packed:
            unpacked: Any = gzip.GzipFile(fileobj=packed) if lower.endswith(".gz") else packed
            yield from _warc(str(path), unpacked)
    elif path.stat().st_size > _BIGGEST_REPORT:
        yield Unreadable(str(path), f"larger than {_BIGGEST_REPORT} bytes: no report")
    else:
        yield _plain(str(path), path.read_bytes())


def _plain(name: str, content: bytes) -> Piece:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return Unreadable(name, "UTF-16; save it as UTF-8")
    if b"\0" in content[:4096] or content.startswith(_NO_TEXT):
        return Unreadable(name, "a binary file, not text")
    published = None
    if Path(name).suffix.lower() in _HTML:
        page = _page(content)
        text, published = text_of_html(page), _published(page)
    else:
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError as cause:
            return Unreadable(name, f"not UTF-8 (byte {cause.start}); save it as UTF-8")
    return RawReport(name, text, published) if text.strip() else Unreadable(name, "the file is empty")


def _page(content: bytes, told: str | None = None) -> str:
    """A page's letters: as it says itself that they are written, else UTF-8."""
    named = _CHARSET.search(content[:2048].decode("latin-1"))
    for encoding in ("utf-8-sig", told, named[1] if named else None):
        try:
            if encoding:
                return content.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return content.decode("utf-8", errors="replace")


def _published(page: str) -> date | None:
    """The day that a page says it was published on; the day on which somebody fetched it says nothing of the match."""
    told = _TOLD_DAY.search(page[:200_000])
    return _day(told[1] or told[2]) if told else None


def text_of_html(page: str) -> str:
    """A page's words, a line a block."""
    shown = _TAG.sub("", _BLOCK.sub("\n", _without_furniture(page)))
    lines = (" ".join(line.split()) for line in html.unescape(shown).splitlines())
    return "\n".join(line for line in lines if line)


def _without_furniture(page: str) -> str:
    """A page without its scripts, menus and footers; one that is never closed hides the rest, as in a browser."""
    shown, at = [], 0
    while opened := _DROPPED.search(page, at):
        shown.append(page[at : opened.start()])
        closed = re.compile(f"</{opened[1]}", re.IGNORECASE).search(page, opened.end())
        if closed is None:
            return "".join(shown)
        end = page.find(">", closed.end())
        at = end + 1 if end >= 0 else len(page)
    return "".join([*shown, page[at:]])


# zip


def _zip(path: Path) -> Iterator[Piece]:
    with zipfile.ZipFile(path) as archive:
        entries = archive.infolist()
        refused = _danger(entries, path.stat().st_size)
        if refused:
            yield Unreadable(str(path), refused)
            return
        left = _BIGGEST_ARCHIVE
        for entry in entries:
            if entry.is_dir():
                continue
            name = f"{path}!{entry.filename}"
            suffix = PurePosixPath(entry.filename).suffix.lower()
            if suffix not in (*_PLAIN, *_HTML, ".jsonl", ".ndjson"):
                yield Unreadable(
                    name, "an archive in an archive is not opened" if suffix == ".zip" else f"{suffix}: no report"
                )
                continue
            if entry.flag_bits & 1:
                yield Unreadable(name, "encrypted: no report")
                continue
            limit = _BIGGEST_REPORT if suffix in (*_PLAIN, *_HTML) else left
            try:
                with archive.open(entry) as member:
                    content = member.read(limit + 1)  # the directory may lie about sizes
            except Exception as cause:  # zipfile and zlib raise a dozen kinds
                yield Unreadable(name, f"{type(cause).__name__}: {cause}"[:300])
                continue
            left -= len(content)
            if len(content) > limit or left < 0:
                yield Unreadable(name, "swells beyond its limit: refused")
                return
            if suffix in (".jsonl", ".ndjson"):
                yield from _jsonl(name, io.BytesIO(content))
            else:
                yield _plain(name, content)


def _danger(entries: list[zipfile.ZipInfo], packed: int) -> str | None:
    """Why an archive is refused, before a byte of it is unpacked."""
    if len(entries) > _MOST_ENTRIES:
        return f"refused: {len(entries)} entries"
    unpacked = sum(entry.file_size for entry in entries)
    if unpacked > _BIGGEST_ARCHIVE or (unpacked > 50_000_000 and unpacked > _SWELLS * max(packed, 1)):
        return f"refused: {packed} bytes would swell to {unpacked}"
    for entry in entries:
        inner = PurePosixPath(entry.filename.replace("\\", "/"))
        if inner.is_absolute() or ".." in inner.parts or re.match(r"^[A-Za-z]:", entry.filename):
            return f"refused: {entry.filename[:100]!r} climbs out of the archive"
        if entry.external_attr >> 28 == 0xA:
            return f"refused: {entry.filename[:100]!r} is a link"
    return None


# rows with a text column


def _jsonl(name: str, lines: IO[bytes]) -> Iterator[Piece]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        if len(line) > 4 * _BIGGEST_REPORT:
            yield Unreadable(name, "line too long", number)
            continue
        try:
            row = msgspec.json.decode(line)
        except msgspec.DecodeError as cause:
            yield Unreadable(name, f"no JSON: {cause}", number)
            continue
        if isinstance(row, dict) and row.get("format") == 1 and isinstance(row.get("report"), dict):
            report_id = row["report"].get("id") or f"{name}#{number}"
            yield RawReport(str(report_id), "", record=line)
        else:
            yield _row(f"{name}#{number}", row if isinstance(row, dict) else {}, number)


def _row(name: str, row: Mapping[str, Any], number: int) -> Piece:
    lower = {str(key).lower(): value for key, value in row.items()}
    text = next((lower[column] for column in _TEXT_COLUMNS if isinstance(lower.get(column), str)), None)
    if text is None:
        return Unreadable(name, f"no text column among {', '.join(list(lower)[:8]) or 'none'}", number)
    own = next((str(lower[column]) for column in _NAME_COLUMNS if lower.get(column)), None)
    return RawReport(
        own or name, text, _day(next((lower[column] for column in _DATE_COLUMNS if lower.get(column)), None))
    )


def _day(value: Any) -> date | None:
    found = _DAY.search(str(value)) if value is not None else None
    try:
        return date.fromisoformat(found[0]) if found else None
    except ValueError:
        return None


def _parquet(path: Path) -> Iterator[Piece]:
    try:
        import pyarrow  # type: ignore[import-untyped]
        import pyarrow.parquet  # type: ignore[import-untyped]
    except ImportError:
        yield Unreadable(str(path), "Parquet needs pyarrow: pip install 'pressbox[store]'")
        return
    try:
        number = 0
        for batch in pyarrow.parquet.ParquetFile(path).iter_batches(batch_size=500):
            for row in batch.to_pylist():
                number += 1
                yield _row(f"{path}#{number}", row, number)
    except pyarrow.ArrowException as cause:
        yield Unreadable(str(path), f"no Parquet: {cause}"[:300])


# WARC


def _warc(name: str, stream: IO[bytes]) -> Iterator[Piece]:
    number = 0
    while True:
        version = stream.readline(1000)
        if not version:
            return
        if not version.strip():
            continue
        if not version.startswith(b"WARC/"):
            yield Unreadable(name, f"record {number + 1} has no WARC header")
            return
        number += 1
        headers = _headers(stream)
        try:
            length = int(headers.get("content-length", "-1"))
        except ValueError:
            length = -1
        if not 0 <= length <= _BIGGEST_ARCHIVE:
            yield Unreadable(name, f"record {number} tells no length")
            return
        content = stream.read(min(length, _BIGGEST_REPORT))
        left = length - len(content)
        while left > 0 and (skipped := stream.read(min(left, 1 << 20))):
            left -= len(skipped)
        own = headers.get("warc-target-uri", f"{name}#{number}").strip("<>")
        piece = _warc_piece(own, headers, content)
        if piece:
            yield piece


def _headers(stream: IO[bytes]) -> dict[str, str]:
    headers: dict[str, str] = {}
    for _ in range(200):
        line = stream.readline(10_000).strip()
        if not line:
            break
        key, _, value = line.decode("utf-8", errors="replace").partition(":")
        headers[key.strip().lower()] = value.strip()
    return headers


def _warc_piece(name: str, headers: Mapping[str, str], content: bytes) -> Piece | None:
    kind = headers.get("warc-type")
    if kind not in ("response", "resource", "conversion"):
        return None
    content_type = headers.get("content-type", "")
    if kind == "response":
        head, _, content = content.partition(b"\r\n\r\n")
        answer = head.decode("latin-1", errors="replace").lower()
        if not _ANSWERED.match(answer):
            return None  # a page that was not there, or moved
        content_type = answer
        try:
            if "\ntransfer-encoding: chunked" in answer:
                content = _joined(content)
            if "content-encoding: gzip" in answer:
                content = gzip.GzipFile(fileobj=io.BytesIO(content)).read(_BIGGEST_REPORT)
        except (OSError, EOFError, ValueError, zlib.error) as cause:
            return Unreadable(name, f"{type(cause).__name__}: {cause}")
    charset = _CHARSET.search(content_type)
    text = _page(content, charset[1] if charset else None)
    published = _published(text)
    if "html" in content_type or text.lstrip()[:15].lower().startswith(("<!doctype", "<html")):
        text = text_of_html(text)
    elif "text" not in content_type:
        return None
    return RawReport(name, text, published) if text.strip() else None


def _joined(content: bytes) -> bytes:
    """A body that was sent in chunks, each behind its length, in one piece; one that is not so stays as it is."""
    whole: list[bytes] = []
    at = 0
    while (end := content.find(b"\r\n", at, at + 40)) >= 0:
        try:
            length = int(content[at:end].split(b";")[0], 16)
        except ValueError:
            return content if not whole else b"".join(whole)
        if length == 0:
            break
        whole.append(content[end + 2 : end + 2 + length])
        at = end + 2 + length + 2
    return b"".join(whole) if whole else content


def count_reports(paths: list[Path]) -> int | None:
    """How many reports there are to read, where that is told without reading them; else None."""
    total = 0
    for path in paths:
        files = [entry for entry in path.rglob("*") if entry.is_file()] if path.is_dir() else [path]
        for file in files:
            lower = file.name.lower()
            if lower.endswith((".jsonl", ".ndjson", ".parquet", ".warc", ".warc.gz")):
                return None
            if lower.endswith(".zip"):
                try:
                    with zipfile.ZipFile(file) as archive:
                        total += len([entry for entry in archive.infolist() if not entry.is_dir()])
                except (OSError, zipfile.BadZipFile):
                    total += 1
            else:
                total += _takes(file.name)
    return total
