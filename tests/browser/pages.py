"""What a visitor does, in a word each."""

from playwright.sync_api import Locator, Page

DROP = """([name, text]) => {
  const files = new DataTransfer();
  files.items.add(new File([text], name, { type: "text/plain" }));
  for (const kind of ["dragenter", "dragover", "drop"])
    document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: files, bubbles: true, cancelable: true }));
}"""


def drop(page: Page, text: str, name: str = "report.txt") -> None:
    """Drop a file on the page and wait for what is read."""
    page.evaluate(DROP, [name, text])
    page.wait_for_selector('[data-state="read"] .card')
    settled(page)


def paste(page: Page, text: str) -> None:
    """Paste a report anywhere on the page."""
    page.evaluate(
        """text => {
          const data = new DataTransfer();
          data.setData("text/plain", text);
          document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
        }""",
        text,
    )
    page.wait_for_selector('[data-state="read"] .card')
    settled(page)


def settled(page: Page) -> None:
    """Letters have their faces, notes and chips their places: nothing moves under the pointer any more."""
    page.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame))")


def goals(page: Page) -> list[str]:
    """The lines of the goals, blanks joined."""
    return [" ".join(line.split()) for line in page.locator(".goals .goal-line").all_inner_texts()]


def lit(page: Page) -> str:
    """The words of the report that are lit."""
    return " ".join(page.locator(".paper .mark.lit").all_inner_texts())


def style(element: Locator, name: str) -> str:
    """A style as the browser computes it."""
    return str(element.evaluate("(element, name) => getComputedStyle(element)[name]", name))
