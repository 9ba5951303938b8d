"""Names, numbers and words in, elements of an SVG picture out; all words are escaped.

    text(picture, 10, 20, "Okoro", "label")  ->  <text x="10" y="20" class="label">Okoro</text>

Looks live in `static/picture.css`: the page links it, a picture that stands alone carries it.
"""

from importlib.resources import files
from xml.etree.ElementTree import Element, SubElement, tostring

from pressbox.display.marks import visible

_LETTER = 0.5  # how wide a letter is for its size, also in the faces that stand in for the condensed one


def picture(width: float, height: float, says: str, look: str) -> Element:
    """An empty picture that says in words what it shows."""
    return Element("svg", {
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": f"0 0 {num(width)} {num(height)}", "role": "img",
        "class": f"picture {look}", "aria-label": visible(says), "width": num(width), "height": num(height),
    })  # fmt: skip


def add(parent: Element, tag: str, look: str = "", **places: float | str) -> Element:
    """An element; numbers are written short, an underscore in a name is a hyphen."""
    element = SubElement(parent, tag, {"class": look} if look else {})
    for name, place in places.items():
        element.set(name.replace("_", "-"), place if isinstance(place, str) else num(place))
    return element


def text(parent: Element, x: float, y: float, words: str, look: str, anchor: str = "start") -> Element:
    """Words at a place."""
    element = add(parent, "text", look, x=x, y=y)
    if anchor != "start":
        element.set("text-anchor", anchor)
    element.text = visible(words)
    return element


def title(parent: Element, words: str) -> None:
    """Words that a pointer over the element shows."""
    SubElement(parent, "title").text = visible(words)


def num(value: float) -> str:
    """A number with one decimal at most."""
    return f"{value:.1f}".removesuffix(".0")


def width_of(words: str, size: float) -> float:
    """About how wide words are in the condensed face."""
    return len(words) * size * _LETTER


def shortened(words: str, size: float, most: float) -> str:
    """Words that fit a width; what does not ends in an ellipsis."""
    letters = int(most / (size * _LETTER))
    return words if len(words) <= letters else words[: max(letters - 1, 1)].rstrip() + "…"


def standalone(element: Element) -> str:
    """A picture as a document of its own, with its looks inside; it follows the reader's light or dark."""
    style = Element("style")
    style.text = files(__package__).joinpath("static", "picture.css").read_text(encoding="utf-8")
    element.insert(0, style)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + inline(element) + "\n"


def inline(element: Element) -> str:
    """A picture as a part of a page."""
    return tostring(element, encoding="unicode")
