// An editor's word on a fact: the pencil beside it opens a form; what is said comes back in the card.
"use strict";

const dialog = document.querySelector(".fact-dialog");

const draft = () => ({
  text: typed.value, name: bench.dataset.name || null, published: bench.dataset.published || null, words: found(),
});

async function tell(where, what) {
  try {
    const answer = await fetch(`/report/${where}`, {
      method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ ...draft(), ...what }),
    });
    const told = await answer.json();
    return answer.ok ? told : { problem: told.problem ?? told.detail ?? words("Failed", { reason: answer.status }) };
  } catch {
    return { problem: words("Offline") };
  }
}

const author = (name) => {
  try {
    if (name !== undefined) localStorage.setItem("author", name);
    return localStorage.getItem("author") ?? "";
  } catch {
    return "";
  }
};

async function ask(path) {
  const told = await tell("fact", { path });
  if (told.problem) {
    complain(told.problem);
    return;
  }
  dialog.innerHTML = told.form;
  dialog.querySelector('[name="_author"]').value = author();
  dialog.showModal();
}

dialog.addEventListener("submit", async (event) => {
  const { value } = event.submitter;
  if (value === "close") return;
  event.preventDefault();
  const form = event.target;
  const { _author, _note, ...fields } = Object.fromEntries(new FormData(form));
  author(_author);
  const told = await tell("correct", { path: form.dataset.path, verdict: value, author: _author, note: _note, fields });
  if (told.problem) {
    form.querySelector(".problem").textContent = told.problem;
    return;
  }
  dialog.close();
  put(told, typed.value);
  if (told.unchecked) await check();
  status.textContent = words("Saved");
  bench.querySelector(`.correct[data-path="${CSS.escape(form.dataset.path)}"]`)?.focus();
});

async function withdraw(id) {
  const name = author();
  const told = await tell("withdraw", { id, author: name || words("Somebody") });
  if (told.problem) complain(told.problem);
  else {
    put(told, typed.value);
    if (told.unchecked) await check();
  }
}

dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
bench.addEventListener("click", (event) => {
  const button = event.target.closest?.(".correct, .withdraw");
  if (button?.matches(".correct")) ask(button.dataset.path);
  else if (button) withdraw(button.dataset.id);
});
