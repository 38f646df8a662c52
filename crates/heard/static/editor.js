// Comforts of the survey editor: what is typed is saved by itself, the preview and the outline follow, and questions are
// dragged. Without this script every one of these has a button. It asks for nothing but the editor's own page.
"use strict";

const editor = document.querySelector("[data-editor]");
const PAUSE = 700;
let [waiting, running, stopped] = [undefined, Promise.resolve(), Boolean(document.querySelector("[data-conflict]"))];

const filled = () => editor.querySelector("form[data-fills]");
const parts = (root) => new Map([...root.querySelectorAll("[data-part]")].map((part) => [part.dataset.part, part]));

// The frame is a new one each time: going elsewhere within one would be a step of the browser's Back button.
function show() {
  const [form, frame] = [editor.querySelector("[data-preview]"), editor.querySelector(".preview-frame iframe")];
  const asked = new URLSearchParams(new FormData(form));
  asked.set("step", filled()?.elements.step.value ?? "");
  const fresh = frame.cloneNode();
  fresh.src = `${form.action}?${asked}`;
  frame.replaceWith(fresh);
}

// Takes over the page as it is now. Fields that somebody is filling in stay, unless a button changed them.
function takeOver(page, address, isWhole) {
  const [here, there] = [parts(document), parts(page)];
  const names = isWhole ? ["status", "steps", "outline", "form"] : ["status", "steps", "outline", "notes", "troubles", "when"];
  for (const name of names) {
    const [part, other] = [here.get(name), there.get(name)];
    if (part && other) become(part, other.cloneNode(true));
  }
  const [form, other] = [filled(), page.querySelector("form[data-fills]")];
  if (form && other && !isWhole) {
    for (const name of ["part", "step", "seen"]) form.elements[name].value = other.elements[name].value;
  }
  for (const name of ["part", "language"]) {
    const [field, is] = [editor.querySelector(`[data-preview] [name=${name}]`), page.querySelector(`[data-preview] [name=${name}]`)];
    if (field && is) field.value = is.value;
  }
  if (address) history.replaceState(null, "", address.replace(/[?&]done=[a-z-]+/, ""));
  if (isWhole) ready();
  show();
}

async function send(form, more, isWhole) {
  const body = new URLSearchParams(new FormData(form));
  for (const [name, value] of more) body.set(name, value);
  const before = String(new URLSearchParams(new FormData(form)));
  try {
    const answer = await fetch(form.action, { method: "POST", body });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!page.querySelector("[data-editor]")) return location.reload();
    stopped = Boolean(page.querySelector("[data-conflict]"));
    // A key that cannot be is told beside its field, so the whole form comes.
    takeOver(page, answer.ok ? answer.url : "", isWhole || (answer.status === 422 && !stopped));
    if (!isWhole && form.isConnected && String(new URLSearchParams(new FormData(form))) !== before) later(form, before);
  } catch {
    // Nobody answers: what was typed is still there, and the button shows again.
    stopped = true;
    for (const button of editor.querySelectorAll("[data-save]")) button.hidden = false;
  }
  if (stopped) for (const button of editor.querySelectorAll("[data-save]")) button.hidden = false;
}

// One after the other, so that each knows the step of the one before.
const queue = (act) => { running = running.then(act); return running; };
function save() {
  clearTimeout(waiting);
  if (waiting === undefined) return running;
  waiting = undefined;
  const form = filled();
  return form && !stopped ? queue(() => send(form, [["do", "save"]], false)) : running;
}
// The step and the mark in the form changed by the save itself; only what is typed is a reason for another one.
function later(form, before) {
  const typed = (text) => { const all = new URLSearchParams(text); for (const name of ["part", "step", "seen"]) all.delete(name); return String(all); };
  if (typed(before) !== typed(new URLSearchParams(new FormData(form)))) soon();
}
function soon() {
  clearTimeout(waiting);
  waiting = setTimeout(save, PAUSE);
}

addEventListener("input", (event) => {
  const form = event.target.form;
  if (!form?.matches("[data-fills]") || event.target.matches("[data-waits], [name=key], [name=new]")) return;
  soon();
});
addEventListener("change", (event) => {
  const form = event.target.form;
  if (form?.matches("[data-preview]")) return event.target.name === "width" ? undefined : show();
  if (form?.matches("[data-fills]") && !event.target.matches("[data-waits], [name=new]")) { soon(); save(); }
});

// A button does its deed here: the page keeps its place.
addEventListener("submit", (event) => {
  const [form, button] = [event.target, event.submitter];
  if (form.matches("[data-preview]")) { event.preventDefault(); show(); return; }
  if (!form.matches("[data-deeds]")) return;
  event.preventDefault();
  const deed = button?.value ?? "save";
  const label = button?.getAttribute("aria-label");
  const go = () => {
    clearTimeout(waiting);
    waiting = undefined;
    const isSave = deed === "save" && !stopped;
    stopped = false;
    // What the other form saved meanwhile made a step.
    const step = filled()?.elements.step.value;
    const more = step === undefined || form.matches("[data-fills]") ? [["do", deed]] : [["do", deed], ["step", step]];
    return queue(() => send(form, more, !isSave)).then(() => {
      // The focus follows what was moved.
      const again = [...document.querySelectorAll(`button[name=do]`)].find((other) => other.value === deed && !other.disabled)
        ?? [...document.querySelectorAll("button[name=do]")].find((other) => label && other.getAttribute("aria-label") === label);
      for (const adding of document.querySelectorAll(".adding")) if (deed.startsWith("add")) adding.open = false;
      if (/^(add|remove)/.test(deed)) filled()?.querySelector("textarea")?.focus();
      else again?.focus();
    });
  };
  if (form.matches("[data-fills]")) go();
  else save().then(go);
});
// Whoever goes to another part takes along what was typed a moment ago.
addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  if (!link || waiting === undefined || link.target || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  save().then(() => { if (!stopped) location.assign(link.href); });
});
addEventListener("beforeunload", (event) => { if (waiting !== undefined) event.preventDefault(); });

// Questions are dragged to their place; with Alt and an arrow they go there too.
let dragged;
addEventListener("dragstart", (event) => { dragged = event.target.closest?.("[data-question]"); });
addEventListener("dragover", (event) => {
  const over = event.target.closest?.("[data-question]");
  for (const other of document.querySelectorAll("[data-over]")) if (other !== over) delete other.dataset.over;
  if (!dragged || !over) return;
  event.preventDefault();
  over.dataset.over = "";
});
addEventListener("drop", (event) => {
  const over = event.target.closest?.("[data-question]");
  if (!dragged || !over) return;
  event.preventDefault();
  const keys = [...document.querySelectorAll("[data-question]")].map((one) => one.dataset.question);
  const [from, to] = [dragged, over].map((one) => keys.indexOf(one.dataset.question));
  keys.splice(to, 0, ...keys.splice(from, 1));
  dragged = undefined;
  const form = document.querySelector("form[data-outline]");
  save().then(() => queue(() => send(form, [["do", "order"], ["order", keys.join(",")]], true)));
});
addEventListener("keydown", (event) => {
  const way = { ArrowUp: "up", ArrowDown: "down" }[event.key];
  const question = event.target.closest?.("[data-question]");
  if (!way || !event.altKey || !question) return;
  event.preventDefault();
  const key = question.dataset.question;
  const form = document.querySelector("form[data-outline]");
  save().then(() => queue(() => send(form, [["do", `${way}.${key}`]], true)))
    .then(() => document.querySelector(`[data-question="${key}"] > a`)?.focus());
});

// Saving is no button's work any more.
function ready() {
  for (const button of editor.querySelectorAll("[data-save]")) button.hidden = !stopped;
  for (const button of editor.querySelectorAll("[data-show]")) button.hidden = true;
}
ready();
