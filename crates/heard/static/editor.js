// Comforts of the survey editor: what is typed is saved by itself, the preview and the outline follow, and questions are
// dragged. Without this script every one of these has a button. It asks for nothing but the editor's own page. What was typed
// is never lost without a word: where it cannot be saved the status says so, it is tried again, and leaving asks.
"use strict";

const editor = document.querySelector("[data-editor]");
const [PAUSE, AGAIN, LATEST, SILENCE, BESIDE] = [700, 2000, 60000, 10000, ".row, .when-parts, form"];
let [waiting, running, stopped] = [undefined, Promise.resolve(), Boolean(document.querySelector("[data-conflict]"))];
// What is saved, what was sent last, why it did not arrive and how often; and that the page is left on purpose.
let [saved, sent, trouble, failed, leaves] = [undefined, undefined, undefined, 0, false];

const filled = () => editor.querySelector("form[data-fills]");
// What somebody typed into the form; fields that wait for a button of their own are no reason for saving.
function typed(form) {
  const all = new URLSearchParams(new FormData(form));
  for (const name of ["csrf", "part", "step", "seen", "was", "new"]) all.delete(name);
  for (const field of form.querySelectorAll("[data-waits]")) all.delete(field.name);
  return String(all);
}
// What was typed into a question that somebody removed: the page asks what becomes of it.
const gone = (root) => root.querySelector("form[data-gone]");
const isUnsaved = () => gone(editor) !== null || (filled() !== null && typed(filled()) !== saved);
const unpressed = () => [...editor.querySelectorAll(":is(input, textarea)[data-waits]")].filter(
  (field) => field.value !== field.defaultValue || field.matches("[aria-invalid]"));
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
  const names = isWhole ? ["status", "steps", "outline", "form"] : ["status", "steps", "outline", "notes", "troubles", "when", "key"];
  for (const name of names) {
    const [part, other] = [here.get(name), there.get(name)];
    // A question that is just being added stays.
    if (name === "outline" && !isWhole && isBusy(part.querySelector(".adding"))) continue;
    if (part && other) become(part, other.cloneNode(true));
  }
  const [form, other] = [filled(), page.querySelector("form[data-fills]")];
  if (form && other && !isWhole) follow(form, other);
  for (const name of ["part", "language"]) {
    const [field, is] = [editor.querySelector(`[data-preview] [name=${name}]`), page.querySelector(`[data-preview] [name=${name}]`)];
    if (field && is) field.value = is.value;
  }
  if (address) history.replaceState(null, "", address.replace(/[?&]done=[a-z-]+/, ""));
  if (isWhole) ready();
  show();
}

// The form goes on from the step that was made. Under another key the question's texts have other names.
function follow(form, other) {
  const place = () => `t.questions.${form.elements.part.value.slice(2)}.`;
  const before = place();
  for (const name of ["part", "step", "seen"]) form.elements[name].value = other.elements[name].value;
  for (const field of form.elements) if (field.name.startsWith(before)) field.name = place() + field.name.slice(before.length);
  const [key, is] = [form.elements.key, other.elements.key];
  for (const name of key && is ? ["aria-invalid", "aria-describedby"] : []) {
    if (is.hasAttribute(name)) key.setAttribute(name, is.getAttribute(name));
    else key.removeAttribute(name);
  }
}

// What waits for its own button stays when another one brings the form anew.
function keep(button) {
  const part = filled()?.elements.part.value;
  const kept = unpressed().filter((field) => !button || !field.closest(BESIDE).contains(button))
    .flatMap((field) => [...field.closest(BESIDE).querySelectorAll("[data-waits]")].map(({ name, value }) => [name, value]));
  return () => {
    for (const [name, value] of kept) {
      const field = editor.querySelector(`[data-waits][name="${name}"]`);
      if (field && (name === "typed" || filled()?.elements.part.value === part)) field.value = value;
    }
  };
}

function tell(what) {
  const status = document.querySelector("[data-part=status]");
  if (status.dataset.unsaved !== what) status.replaceChildren(document.querySelector(`template[data-says=${what}]`).content.cloneNode(true));
  status.dataset.unsaved = what;
  for (const button of editor.querySelectorAll("[data-save]")) button.hidden = false;
}

async function reach(address, body) {
  const method = body ? "POST" : "GET";
  const answer = await fetch(address, { method, body, cache: "no-store", signal: AbortSignal.timeout(SILENCE) });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return { answer, page, isEditor: page.querySelector("[data-editor]") !== null };
}

// Whoever logged in anew has another word in the forms. A save whose answer was lost on the way is found out.
async function renew() {
  const { answer, page, isEditor } = await reach(location.href);
  if (!isEditor) throw answer;
  const word = page.querySelector("[name=csrf]").value;
  for (const field of document.querySelectorAll("[name=csrf]")) field.value = word;
  const [form, other] = [filled(), page.querySelector("form[data-fills]")];
  if (form && other && form.elements.part.value === other.elements.part.value && typed(other) === sent) follow(form, other);
}

async function deliver(form, more) {
  if (trouble) await renew();
  sent = filled() ? typed(filled()) : undefined;
  const body = new URLSearchParams(new FormData(form));
  for (const [name, value] of more) body.set(name, value);
  let got = await reach(form.action, body);
  if (!got.isEditor && got.answer.status === 403) {
    await renew();
    body.set("csrf", form.elements.csrf.value);
    got = await reach(form.action, body);
  }
  if (!got.isEditor) throw got.answer;
  return got;
}

// What was typed is still there. It is tried again, later and later.
function fail(why) {
  trouble = why instanceof Response && why.redirected && new URL(why.url).pathname === "/login" ? "out" : "off";
  tell(trouble);
  clearTimeout(waiting);
  waiting = setTimeout(save, Math.min(AGAIN * 2 ** failed++, LATEST));
}

async function send(form, more, isWhole, button) {
  const isFilled = form.matches("[data-fills]");
  const { answer, page } = await deliver(form, more);
  [trouble, failed] = [undefined, 0];
  stopped = Boolean(page.querySelector("[data-conflict]"));
  const typedOn = !isWhole && filled() && typed(filled()) !== sent;
  // What was typed meanwhile belongs to it.
  if (gone(page) && typedOn) return send(form, more, isWhole, button);
  const [whole, put] = [isWhole || gone(page) !== null, keep(button)];
  takeOver(page, answer.ok ? answer.url : "", whole);
  if (whole) put();
  if (!answer.ok && isFilled) {
    saved = undefined;
    tell("yet");
  } else {
    saved = typedOn ? sent : filled() && typed(filled());
    if (typedOn) soon();
    for (const button of editor.querySelectorAll("[data-save]")) button.hidden = !stopped;
  }
}

// One after the other, so that each knows the step of the one before.
const queue = (next) => { running = running.then(next).catch(fail); return running; };
function save() {
  clearTimeout(waiting);
  waiting = undefined;
  return queue(() => {
    const form = filled();
    if (!form || !(isUnsaved() || trouble)) return undefined;
    return stopped ? tell("yet") : send(form, [["do", "save"]], false);
  });
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

// What another form brings replaces what could not be saved: that is asked. A question that is added takes one elsewhere.
function act(form, more, button) {
  return save().then(() => {
    if (trouble && filled()) return undefined;
    const isLost = isUnsaved() || (button?.value.startsWith("add") && unpressed().some((field) => !form.contains(field)));
    if (isLost && !confirm(editor.dataset.leave)) return undefined;
    // What was saved just now made a step.
    const step = filled()?.elements.step.value;
    return queue(() => send(form, step === undefined ? more : [...more, ["step", step]], true, button));
  });
}

// A button does its deed here: the page keeps its place.
addEventListener("submit", (event) => {
  const [form, button] = [event.target, event.submitter];
  if (form.matches("[data-preview]")) { event.preventDefault(); show(); return; }
  if (form.matches("[data-leaves]")) leaves = !event.defaultPrevented;
  if (!form.matches("[data-deeds]")) return;
  event.preventDefault();
  const deed = button?.value ?? "save";
  const label = button?.getAttribute("aria-label");
  const go = () => {
    if (!form.matches("[data-fills], [data-gone]")) return act(form, [["do", deed]], button);
    clearTimeout(waiting);
    waiting = undefined;
    const isSave = deed === "save" && !stopped;
    stopped = false;
    return queue(() => send(form, [["do", deed]], !isSave, button));
  };
  go().then(() => {
    // The focus follows what was moved.
    const again = [...document.querySelectorAll(`button[name=do]`)].find((other) => other.value === deed && !other.disabled)
      ?? [...document.querySelectorAll("button[name=do]")].find((other) => label && other.getAttribute("aria-label") === label);
    if (trouble) return again?.focus();
    for (const adding of document.querySelectorAll(".adding")) if (deed.startsWith("add")) adding.open = false;
    if (/^(add|remove)/.test(deed)) filled()?.querySelector("textarea")?.focus();
    else again?.focus();
  });
});
// Whoever goes elsewhere takes along what was typed; where it cannot be saved, the browser asks.
addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  if (!link || !isUnsaved() || link.target || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  save().then(() => location.assign(link.href));
});
addEventListener("beforeunload", (event) => {
  if (leaves || !(isUnsaved() || unpressed().length > 0)) return;
  event.preventDefault();
  save();
});
addEventListener("pageshow", () => { leaves = false; });
// The network is back, or somebody comes back from logging in.
for (const name of ["online", "focus"]) addEventListener(name, () => { if (trouble) save(); });

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
  act(form, [["do", "order"], ["order", keys.join(",")]]);
});
addEventListener("keydown", (event) => {
  const way = { ArrowUp: "up", ArrowDown: "down" }[event.key];
  const question = event.target.closest?.("[data-question]");
  if (!way || !event.altKey || !question) return;
  event.preventDefault();
  const key = question.dataset.question;
  const form = document.querySelector("form[data-outline]");
  act(form, [["do", `${way}.${key}`]])
    .then(() => document.querySelector(`[data-question="${key}"] > a`)?.focus());
});

// Saving is no button's work any more.
function ready() {
  for (const button of editor.querySelectorAll("[data-save]")) button.hidden = !stopped;
  for (const button of editor.querySelectorAll("[data-show]")) button.hidden = true;
  saved = stopped ? undefined : filled() && typed(filled());
}
ready();
