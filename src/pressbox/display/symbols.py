"""A kind of event and a place in, its sign in the picture out: cards, a missed penalty, a goal not given."""

from xml.etree.ElementTree import Element

from pressbox.display.svg import add


def draw(parent: Element, kind: str, x: float, y: float) -> None:
    """The sign of a kind of event, centred."""
    if kind in ("red_card", "yellow_card"):
        add(parent, "rect", f"sign {kind}", x=x - 3.5, y=y - 5, width=7.0, height=10.0, rx=1.2)
        return
    add(parent, "circle", f"sign {kind}", cx=x, cy=y, r=5.0)
    for rise in (1, -1) if kind == "missed_penalty" else (1,):
        add(parent, "line", f"sign {kind}", x1=x - 3.4, x2=x + 3.4, y1=y - 3.4 * rise, y2=y + 3.4 * rise)
