// The slider of a league table, and names that are suggested while they are typed.
"use strict";

const section = document.querySelector(".season-table");
if (section) {
  const form = section.querySelector(".slider");
  const slot = section.querySelector(".table-slot");
  const day = section.querySelector("#table-day");
  const range = section.querySelector("#stop");
  const days = JSON.parse(section.querySelector("#days").textContent);
  let asking = null;
  let waiting = null;
  form.querySelector("button.tool").hidden = true;
  for (const step of form.querySelectorAll(".step")) step.hidden = false;

  const look = async () => {
    asking?.abort();
    asking = new AbortController();
    const wanted = new URLSearchParams(new FormData(form));
    const ask = new URL(section.dataset.table, location.href);
    for (const [name, value] of wanted) ask.searchParams.set(name, value);
    try {
      const answer = await fetch(ask, { signal: asking.signal });
      if (!answer.ok) return;
      slot.innerHTML = await answer.text();
    } catch {
      return; // the next stop asks again
    }
    const here = new URL(location.href);
    for (const [name, value] of wanted) here.searchParams.set(name, value);
    here.searchParams.delete("on");
    history.replaceState(null, "", here);
  };
  const moved = () => {
    if (range) {
      day.textContent = days[range.value];
      range.setAttribute("aria-valuetext", days[range.value]);
    }
    clearTimeout(waiting);
    waiting = setTimeout(look, 60);
  };
  form.addEventListener("input", moved);
  form.addEventListener("submit", (event) => { event.preventDefault(); moved(); });
  for (const step of form.querySelectorAll(".step")) {
    step.addEventListener("click", () => { range.value = Number(range.value) + Number(step.dataset.by); moved(); });
  }
  // Moved before this script came, or brought back by the browser's own "back".
  if (range && range.value !== range.defaultValue) moved();
}

for (const choice of document.querySelectorAll("select[data-go]")) {
  choice.form.querySelector("button").hidden = true;
  choice.addEventListener("change", () => choice.form.requestSubmit());
}

for (const field of document.querySelectorAll("[data-suggest]")) {
  const list = document.getElementById(field.getAttribute("list"));
  let waiting = null;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      if (field.value.trim().length < 2) return;
      const answer = await fetch(`/api/v1/${field.dataset.suggest}?size=8&q=${encodeURIComponent(field.value)}`);
      if (!answer.ok) return;
      const found = await answer.json();
      list.replaceChildren(...found.items.map((one) => new Option(one.country ?? "", one.name)));
    }, 150);
  });
}
