// Pointing at a fact lights its words, pointing at words lights their facts; the same for the keyboard's focus.
// Elements say which facts they are about in data-facts, as paths of the record, parted by blanks.
"use strict";

const paths = (element) => (element ? element.dataset.facts.split(" ") : []);

function light(wanted) {
  const about = new Set(wanted);
  for (const element of document.querySelectorAll("[data-facts]")) {
    element.classList.toggle("lit", paths(element).some((path) => about.has(path)));
  }
}

// Where chips or notes would cover each other, the later one moves down.
function tidy() {
  for (const [look, gap] of [[".chips", 2], [".paper .note", 8]]) {
    const placed = [];
    for (const element of document.querySelectorAll(look)) {
      element.style.marginTop = "";
      if (getComputedStyle(element).position !== "absolute") continue;
      let box = element.getBoundingClientRect();
      for (const other of placed) {
        const apart = box.top >= other.bottom + gap || box.bottom + gap <= other.top;
        if (!apart && box.left < other.right && box.right > other.left) {
          element.style.marginTop = `${parseFloat(element.style.marginTop || "0") + other.bottom + gap - box.top}px`;
          box = element.getBoundingClientRect();
        }
      }
      placed.push(box);
    }
  }
}

// What a link points at may stand in a folded part, or in a card that scrolls by itself.
function show(target) {
  const folded = target.closest("details");
  if (folded) folded.open = true;
  target.scrollIntoView({ block: "center" });
  target.focus({ preventScroll: true });
  light(paths(target.closest("[data-facts]")));
}

const about = (event) => (event.target instanceof Element ? event.target.closest("[data-facts]") : null);
document.addEventListener("pointerover", (event) => { if (event.pointerType === "mouse") light(paths(about(event))); });
document.addEventListener("focusin", (event) => light(paths(about(event))));
document.addEventListener("click", (event) => {
  if (!(event.target instanceof Element) || event.target.closest("button, input, textarea, summary")) return;
  const link = event.target.closest('a[href^="#"]');
  const words = event.target.closest(".mark, .picture .fact");
  if (link) {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (target) { event.preventDefault(); show(target); }
  } else if (words && getSelection().isCollapsed) {
    light(paths(words));
    const line = document.getElementById(paths(words)[0]);
    if (line && words.classList.contains("mark")) line.scrollIntoView({ block: "nearest" });
  } else if (!words) light([]);
});
addEventListener("resize", tidy);
document.addEventListener("reading", tidy);
document.fonts?.ready.then(tidy);
tidy();
