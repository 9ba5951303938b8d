// Pointing at a fact lights its words, pointing at words lights their facts; the same for the keyboard's focus.
// Elements say which facts they are about in data-facts, as paths of the record, parted by blanks.
"use strict";

const paths = (element) => (element ? element.dataset.facts.split(" ") : []);

// Only within one reading: each report of a page has a first goal.
function light(wanted, within) {
  const about = new Set(wanted);
  const reading = within?.closest(".reading");
  for (const element of document.querySelectorAll("[data-facts]")) {
    const near = !reading || reading.contains(element);
    element.classList.toggle("lit", near && paths(element).some((path) => about.has(path)));
  }
}

// Where two would cover each other, a chip moves out, a note moves down.
function tidy() {
  for (const [look, gap, moved] of [[".chips", 3, "marginRight"], [".paper .note", 8, "marginTop"]]) {
    const placed = [];
    for (const element of document.querySelectorAll(look)) {
      element.style[moved] = "";
      if (getComputedStyle(element).position !== "absolute") continue;
      let box = element.getBoundingClientRect();
      for (const other of placed) {
        const apart = box.top >= other.bottom || box.bottom <= other.top || box.left >= other.right || box.right <= other.left;
        if (apart) continue;
        const by = moved === "marginTop" ? other.bottom + gap - box.top : box.right - other.left + gap;
        element.style[moved] = `${parseFloat(getComputedStyle(element)[moved]) + by}px`;
        box = element.getBoundingClientRect();
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
  light(paths(target.closest("[data-facts]")), target);
}

const about = (event) => (event.target instanceof Element ? event.target.closest("[data-facts]") : null);
document.addEventListener("pointerover", (event) => { if (event.pointerType === "mouse") light(paths(about(event)), about(event)); });
document.addEventListener("focusin", (event) => light(paths(about(event)), about(event)));
document.addEventListener("click", (event) => {
  if (!(event.target instanceof Element) || event.target.closest("button, input, textarea, summary")) return;
  const link = event.target.closest('a[href^="#"]');
  const words = event.target.closest(".mark, .picture .fact");
  if (link) {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (target) { event.preventDefault(); show(target); }
  } else if (words && getSelection().isCollapsed) {
    light(paths(words), words);
    const line = [...(words.closest(".reading")?.querySelectorAll(".card [data-facts].lit") ?? [])].find((fact) => fact.id);
    if (line && words.classList.contains("mark")) line.scrollIntoView({ block: "nearest" });
  } else if (!words) light([]);
});
addEventListener("resize", tidy);
document.addEventListener("reading", tidy);
document.fonts?.ready.then(tidy);
tidy();
