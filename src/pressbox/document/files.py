"""A path in, the text of its report out.

Text and Markdown files are read as they are: offsets point into the file's text, a byte order mark at its head not
counted. Of HTML files the article is extracted (trafilatura): offsets point into the extracted text.
"""

from pathlib import Path

from pressbox.datatypes.errors import UnreadableFile

ENDINGS = frozenset((".txt", ".md", ".markdown", ".html", ".htm", ".text", ""))
_MOST_BYTES = 50_000_000


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
    if b"\0" in raw[:4096]:
        raise UnreadableFile(f"{name}: a binary file, not text")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableFile(
            f"{name}: not UTF-8 (byte {error.start} is 0x{raw[error.start]:02x}); save it as UTF-8"
        ) from None


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
