// Pointing at a fact lights its words, pointing at words lights their facts; the same for the keyboard's focus.
// Elements say which facts they are about in data-facts, as paths of the record, parted by blanks.
"use strict";

const paths = (element) => element?.dataset.facts?.split(" ") ?? [];

// Only within one reading: each report of a page has a first goal.
function light(wanted, within) {
  const about = new Set(wanted);
  const reading = within?.closest(".reading");
  // A sentence that tells goals of both sides takes the colour of the one that is pointed at.
  const line = reading && [...reading.querySelectorAll(".card [id]")].find((fact) => paths(fact)[0] === wanted[0] && fact.id);
  document.documentElement.dataset.lit = /side-[01]/.exec(line?.closest("li")?.className ?? "")?.[0] ?? "";
  for (const element of document.querySelectorAll("[data-facts]")) {
    const near = !reading || reading.contains(element);
    element.classList.toggle("lit", near && paths(element).some((path) => about.has(path)));
  }
}

// A note stands beside its words. Where two notes would cover each other the later moves down; a chip moves out, and
// down where it would leave the paper.
function tidy() {
  for (const note of document.querySelectorAll(".paper .note")) {
    const words = note.parentElement.querySelector(`[data-note~="${CSS.escape(note.dataset.facts)}"]`);
    if (words) note.style.top = `${words.offsetTop}px`;
  }
  apart(".paper .note", (note, box, other) => push(note, "marginTop", other.bottom + 8 - box.top));
  apart(".chips", (chips, box, other) => {
    const edge = chips.closest(".paper").getBoundingClientRect().left + 4;
    if (other.left - 3 - box.width >= edge) push(chips, "marginRight", box.right - other.left + 3);
    else push(chips, "marginTop", other.bottom + 3 - box.top);
  });
}

const push = (element, margin, by) => { element.style[margin] = `${parseFloat(getComputedStyle(element)[margin]) + by}px`; };

function apart(look, move) {
  const placed = [];
  for (const element of document.querySelectorAll(look)) {
    element.style.marginTop = element.style.marginRight = "";
    if (getComputedStyle(element).position !== "absolute") continue;
    for (const other of placed) {
      const box = element.getBoundingClientRect();
      const clear = box.top >= other.bottom || box.bottom <= other.top || box.left >= other.right || box.right <= other.left;
      if (!clear) move(element, box, other);
    }
    placed.push(element.getBoundingClientRect());
  }
}

// What a link points at may stand in a folded part, or in a card that scrolls by itself.
function show(target) {
  const folded = target.closest("details");
  if (folded) folded.open = true;
  target.scrollIntoView({ block: target.matches(".card, .paper, .match") ? "start" : "center" });
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
