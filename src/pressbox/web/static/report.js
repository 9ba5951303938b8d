// A report dropped, pasted, chosen or typed goes to the server as it is; the card and the marked report come back.
"use strict";

const bench = document.querySelector(".workbench");
const typed = bench.querySelector("textarea");
const under = bench.querySelector(".under");
const status = bench.querySelector(".status");
const problem = bench.querySelector(".problem");
const editing = bench.querySelector(".tool.edit");
const PAUSE = 180; // ms without a key before what is typed is read
let marks = JSON.parse(document.getElementById("marks")?.textContent ?? "[]");
let shown = typed.value;
let asking = null;
let waiting = null;

const words = (name, gaps = {}) =>
  Object.entries(gaps).reduce((text, [gap, value]) => text.replace(`{${gap}}`, value), bench.dataset[`words${name}`]);

// The record counts code points, a script UTF-16 units: they differ where there are letters beyond the first plane.
function units(text) {
  if (!/[\ud800-\udbff]/.test(text)) return (point) => point;
  const at = [0];
  for (const letter of text) at.push(at[at.length - 1] + letter.length);
  return (point) => at[Math.min(point, at.length - 1)];
}

function complain(why) {
  problem.textContent = why;
  status.textContent = "";
}

function setState(state) {
  bench.dataset.state = state;
  const on = state === "edit";
  editing.setAttribute("aria-pressed", String(on));
  editing.textContent = on ? editing.dataset.done : editing.dataset.edit;
  if (on) drawMarks();
  document.dispatchEvent(new Event("reading"));
}

// Marks lie under the text; while the answer is on its way they move with what was typed.
function drawMarks() {
  const text = typed.value;
  const pieces = [];
  let place = 0;
  for (const [start, end, look, facts] of marks) {
    if (start < place || end > text.length) continue;
    pieces.push(text.slice(place, start));
    const mark = document.createElement("span");
    mark.className = look;
    mark.dataset.facts = facts;
    mark.textContent = text.slice(start, end);
    pieces.push(mark);
    place = end;
  }
  pieces.push(`${text.slice(place)}\n`);
  under.replaceChildren(...pieces);
}

function moveMarks(before, after) {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const grown = after.length - before.length;
  const moved = (place) => (place <= head ? place : place >= before.length - tail ? place + grown : null);
  marks = marks.map(([start, end, look, facts]) => [moved(start) ?? head, moved(end) ?? head, look, facts])
    .filter(([start, end]) => end > start);
}

// Words that somebody came here for stay lit however often the report is read: where they stand now, in code points.
function found() {
  const lit = marks.filter(([, , , facts]) => facts.split(" ").includes("found"));
  const point = (unit) => [...typed.value.slice(0, unit)].length;
  return lit.length ? `${point(lit[0][0])}-${point(lit[lit.length - 1][1])}` : null;
}

function address(more) {
  const asked = { name: bench.dataset.name, published: bench.dataset.published, ...more };
  const lit = found();
  if (lit) asked.words = lit;
  return `/report?${new URLSearchParams(asked)}`;
}

async function read(body, type, state) {
  if (new Blob([body]).size > Number(bench.dataset.most)) {
    complain(words("TooLong", { size: new Blob([body]).size.toLocaleString(), most: Number(bench.dataset.most).toLocaleString() }));
    return;
  }
  const began = performance.now();
  status.textContent = words("Reading");
  const asked = typed.value;
  const told = await sent(address({}), body, type);
  if (!told) return;
  put(told, asked, state);
  const ms = Math.round(performance.now() - began);
  status.textContent = words("Done", { ms });
  bench.dataset.ms = String(ms);
  if (told.unchecked) await check();
}

// The answer to the latest question; an earlier one that is still open is given up.
async function sent(to, body, type) {
  asking?.abort();
  asking = new AbortController();
  let answer, told;
  try {
    answer = await fetch(to, { method: "POST", body, headers: { "content-type": type }, signal: asking.signal });
    told = await answer.json();
  } catch (error) {
    if (error.name !== "AbortError") complain(answer ? words("Failed", { reason: answer.status }) : words("Offline"));
    return null;
  }
  if (answer.ok) return told;
  complain(told.problem ?? told.detail ?? told.title ?? words("Failed", { reason: answer.status }));
  return null;
}

// Results and tables of the store are asked once the report stands there: that takes longer than to read it.
async function check() {
  const before = status.textContent;
  status.textContent = `${before} · ${words("Checking")}`;
  const asked = typed.value;
  const told = await sent(address({ checked: 1 }), asked, "text/plain;charset=utf-8");
  if (!told) return;
  put(told, asked);
  status.textContent = before;
}

// A piece as the server writes it: where notes and chips were moved to, and what somebody opened, left out.
function plain(slot) {
  const piece = slot.cloneNode(true);
  for (const moved of piece.querySelectorAll("[style]")) moved.removeAttribute("style");
  for (const part of piece.querySelectorAll("details[open]")) part.open = false;
  return piece.innerHTML.trim();
}

function asSent(html) {
  const piece = document.createElement("template");
  piece.innerHTML = html;
  return piece.innerHTML.trim();
}

const slots = ["card", "paper"].map((name) => [name, bench.querySelector(`.${name}-slot`)]);
const shownIn = Object.fromEntries(slots.map(([name, slot]) => [name, plain(slot)]));

// What is read, to be found again when the paper is another: what grows around it must not push it away. It is the words
// that somebody came for, where they are in sight, else the first paragraph that is.
function inSight() {
  for (const kind of [".mark[data-facts~=found]", ".paragraph"]) {
    const all = [...bench.querySelectorAll(`.paper ${kind}`)];
    const place = all.findIndex((one) => one.getBoundingClientRect().bottom > 0 && one.getBoundingClientRect().top < innerHeight);
    if (place >= 0) return { kind, place, top: all[place].getBoundingClientRect().top };
  }
  return null;
}

// Only what has changed is replaced; who reads or points there stays there.
function putPieces(told) {
  const seen = inSight();
  for (const [name, slot] of slots) {
    const wanted = asSent(told[name]);
    if (shownIn[name] === wanted) continue;
    shownIn[name] = wanted;
    const folded = [...slot.querySelectorAll("details")].map((part) => part.open);
    const scrolled = slot.querySelector(".card")?.scrollTop ?? 0;
    const focused = slot.contains(document.activeElement) ? document.activeElement.id : "";
    slot.innerHTML = told[name];
    [...slot.querySelectorAll("details")].forEach((part, place) => { part.open = folded[place] ?? false; });
    const card = slot.querySelector(".card");
    if (card) card.scrollTop = scrolled;
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  }
  const again = seen && bench.querySelectorAll(`.paper ${seen.kind}`)[seen.place];
  if (again) scrollBy({ top: again.getBoundingClientRect().top - seen.top, behavior: "instant" });
}

function forget() {
  // What was just dropped or pasted is another report: it has no name yet that corrections go by.
  bench.dataset.name = bench.dataset.published = "";
  marks = [];
}

// `asked` is the text that was read: somebody may have typed on since.
function put(told, asked, state) {
  bench.dataset.name = document.querySelector('input[name="name"]').value = told.name ?? "";
  if (told.text !== undefined) asked = typed.value = told.text;
  problem.textContent = "";
  putPieces(told);
  const unit = units(asked);
  marks = told.marks.map(([start, end, look, facts]) => [unit(start), unit(end), look, facts]);
  shown = typed.value;
  moveMarks(asked, shown);
  document.title = told.title ? `${told.title} · ${words("Site")}` : words("Site");
  setState(state ?? (bench.dataset.state === "edit" ? "edit" : "read"));
}

const readTyped = (state) => read(typed.value, "text/plain;charset=utf-8", state);

async function readFile(file) {
  forget();
  if (file.size > Number(bench.dataset.most)) {
    complain(words("TooLong", { size: file.size.toLocaleString(), most: Number(bench.dataset.most).toLocaleString() }));
    return;
  }
  const bytes = await file.arrayBuffer();
  if (/\.html?$/i.test(file.name)) {
    await read(bytes, "text/html", "read");
    return;
  }
  try {
    typed.value = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    complain(words("NotUtf8", { name: file.name }));
    return;
  }
  await readTyped("read");
}

function readSoon(pause) {
  clearTimeout(waiting);
  waiting = setTimeout(() => { if (typed.value.trim()) readTyped(); }, pause);
}

typed.addEventListener("input", (event) => {
  moveMarks(shown, typed.value);
  shown = typed.value;
  if (bench.dataset.state === "empty") {
    // A paste is a whole report; what is typed into the empty page is read at the button or when it has grown.
    if (event.inputType === "insertFromPaste" && typed.value.trim()) readTyped("read");
    forget();
    return;
  }
  drawMarks();
  readSoon(PAUSE);
});
bench.querySelector("#desk").addEventListener("submit", (event) => {
  if (event.submitter?.name === "format") return;
  event.preventDefault();
  if (typed.value.trim()) readTyped("read");
  else typed.focus();
});
bench.querySelector("input[type=file]").addEventListener("change", (event) => {
  if (event.target.files[0]) readFile(event.target.files[0]);
});
editing.addEventListener("click", () => {
  setState(bench.dataset.state === "edit" ? "read" : "edit");
  if (bench.dataset.state === "edit") typed.focus();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && bench.dataset.state === "edit") {
    setState("read");
    editing.focus();
  }
});

// "Put it right": the words of the finding are replaced, and the report is read again.
bench.addEventListener("click", (event) => {
  const button = event.target.closest?.(".apply");
  if (!button) return;
  const unit = units(typed.value);
  const [start, end] = [unit(Number(button.dataset.start)), unit(Number(button.dataset.end))];
  typed.value = typed.value.slice(0, start) + button.dataset.text + typed.value.slice(end);
  readTyped();
});

// The words under the pointer are below the text that is typed; so are those at the caret.
typed.addEventListener("pointermove", (event) => {
  under.style.pointerEvents = "auto";
  const mark = document.elementsFromPoint(event.clientX, event.clientY).find((element) => element.matches?.(".under .mark"));
  under.style.pointerEvents = "";
  light(paths(mark), mark);
});
document.addEventListener("selectionchange", () => {
  if (document.activeElement !== typed || bench.dataset.state !== "edit") return;
  const mark = marks.find(([start, end]) => start <= typed.selectionStart && typed.selectionStart < end);
  light(mark ? mark[3].split(" ") : []);
});

let inside = 0;
const holdsFile = (event) => event.dataTransfer?.types.includes("Files") || event.dataTransfer?.types.includes("text/plain");
addEventListener("dragenter", (event) => { if (holdsFile(event)) { inside += 1; document.body.classList.add("dropping"); } });
addEventListener("dragleave", () => { inside = Math.max(0, inside - 1); if (!inside) document.body.classList.remove("dropping"); });
addEventListener("dragover", (event) => { if (holdsFile(event)) event.preventDefault(); });
addEventListener("drop", (event) => {
  inside = 0;
  document.body.classList.remove("dropping");
  if (!holdsFile(event)) return;
  event.preventDefault();
  if (event.dataTransfer.files[0]) readFile(event.dataTransfer.files[0]);
  else {
    forget();
    typed.value = event.dataTransfer.getData("text/plain");
    if (typed.value.trim()) readTyped("read");
  }
});
// A report pasted outside the field counts too.
document.addEventListener("paste", (event) => {
  const text = event.clipboardData?.getData("text/plain");
  if (event.target === typed || !text?.trim() || event.target.matches?.("input, textarea")) return;
  forget();
  typed.value = text;
  readTyped("read");
});
{
  const unit = units(typed.value);
  marks = marks.map(([start, end, look, facts]) => [unit(start), unit(end), look, facts]);
}
// The list of formats folds when something else is clicked.
document.addEventListener("click", (event) => {
  const list = bench.querySelector("details.save");
  if (list.open && (!list.contains(event.target) || event.target.closest("button"))) setTimeout(() => { list.open = false; });
});
if ("unchecked" in bench.dataset) {
  // The jump to the words that somebody came for is made at once: an answer that arrives while it glides would stop it.
  document.getElementById(location.hash.slice(1))?.scrollIntoView({ block: "center", behavior: "instant" });
  check();
}
