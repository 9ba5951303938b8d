"""A path in, the text of its report out.

Text and Markdown files are read as they are: offsets point into the file's text, a byte order mark at its head not
counted. Files of other known formats are refused by name, whatever their ending. Of HTML files the article is extracted (trafilatura): offsets point into the extracted text.
"""

from pathlib import Path

from pressbox.datatypes.errors import UnreadableFile

_MOST_BYTES = 50_000_000
# Files that open so are no text, or text of which only a program makes sense; where the first bytes say it, no ending can lie.
_SIGNATURES = (
    (b"%PDF-", "a PDF; save its text as a .txt file"),
    (b"{\\rtf", "RTF; save it as plain text"),
    (
        b"PK\x03\x04",
        "a zip archive or an office document: unpack it (`pressbox load` reads zip), or save it as plain text",
    ),
    (b"\x1f\x8b", "packed with gzip; unpack it"),
)
# Known by their ending only. Any other ending may be a paper's own: it is read as text.
_OTHER_FORMATS = {
    ".json": "JSON", ".jsonl": "JSON lines", ".ndjson": "JSON lines", ".csv": "a table", ".tsv": "a table", ".xml": "XML",
    ".toml": "TOML", ".yaml": "YAML", ".yml": "YAML", ".svg": "a picture", ".rtf": "RTF",
}  # fmt: skip


def read_file(path: Path) -> str:
    """The text of one file; UnreadableFile names the file and what is wrong with it."""
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        raise UnreadableFile(f"{path}: no such file") from None
    except IsADirectoryError:
        raise UnreadableFile(f"{path}: is a directory") from None
    except OSError as error:
        raise UnreadableFile(f"{path}: cannot be read ({error.strerror})") from None
    if (other := _OTHER_FORMATS.get(path.suffix.lower())) and raw.strip():
        raise UnreadableFile(f"{path}: {other}, not the text of a report; pressbox reads plain text, Markdown and HTML")
    text = decode(raw, str(path))
    if path.suffix.lower() in (".html", ".htm"):
        text = article(text, str(path))
    return text


def decode(raw: bytes, name: str) -> str:
    """UTF-8 text, or UnreadableFile: empty, binary, too large, another encoding."""
    if not raw.strip():
        raise UnreadableFile(f"{name}: the file is empty")
    if len(raw) > _MOST_BYTES:
        raise UnreadableFile(f"{name}: {len(raw):,} bytes are too many for one report (at most {_MOST_BYTES:,})")
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UnreadableFile(f"{name}: UTF-16; save it as UTF-8")
    for opening, what in _SIGNATURES:
        if raw.startswith(opening):
            raise UnreadableFile(f"{name}: {what}")
    if b"\0" in raw[:4096]:
        if _is_utf16(raw[:4096]):
            raise UnreadableFile(f"{name}: UTF-16 without its mark; save it as UTF-8")
        raise UnreadableFile(f"{name}: a binary file, not text")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableFile(
            f"{name}: not UTF-8 (byte {error.start} is 0x{raw[error.start]:02x}); save it as UTF-8"
        ) from None


def _is_utf16(raw: bytes) -> bool:
    """Whether every other byte of Latin letters is nought: UTF-16 that does not say so at its head."""
    halves = (raw[0::2], raw[1::2])
    return any(half.count(0) > 0.7 * len(half) and other.count(0) == 0 for half, other in (halves, halves[::-1]))


def article(html: str, name: str) -> str:
    """The article of a web page, without its menus; UnreadableFile when there is none."""
    try:
        import trafilatura  # type: ignore[import-not-found,import-untyped,unused-ignore]
    except ImportError:
        raise UnreadableFile(f"{name}: HTML needs the extra: pip install 'pressbox[html]'") from None
    text = trafilatura.extract(html, include_comments=False, include_tables=True)
    if not text:
        raise UnreadableFile(f"{name}: no article found in the page")
    return str(text)
