// Comforts of the signed-in pages. Everything works without them: forms have buttons, links are links.
// No framework, no request of its own, no markup from strings.
"use strict";

// A choice in the filters is a new view at once. Empty choices stay out of the address.
for (const form of document.querySelectorAll("form[data-filters]")) {
  form.addEventListener("change", (event) => {
    if (event.target.matches("select:not([data-waits])")) form.requestSubmit();
  });
  form.addEventListener("submit", () => {
    for (const field of form.elements) if (field.name && field.value === "") field.disabled = true;
  });
}
// Coming back with the browser's button, the fields must be usable again.
addEventListener("pageshow", () => {
  for (const field of document.querySelectorAll("form[data-filters] :disabled")) field.disabled = false;
});

// Dialogs that a button opens.
for (const button of document.querySelectorAll("[data-dialog]")) {
  button.hidden = false;
  button.addEventListener("click", () => document.getElementById(button.dataset.dialog).showModal());
}
for (const part of document.querySelectorAll("[data-scripted]")) part.hidden = false;

// Keys that do something by themselves. They rest while something is typed, with modifiers, under a dialog, and where
// their user turned them off: on this device, since it is the keyboard and the software around it that get in the way.
const keys = new Map();
const KEYS = "heard-keys";
const keysAreOff = () => {
  try { return localStorage.getItem(KEYS) === "off"; } catch { return false; }
};
const isTyping = (element) => element.matches("select, textarea, [contenteditable]")
  || (element.matches("input") && !["checkbox", "radio", "button", "submit"].includes(element.type));
addEventListener("keydown", (event) => {
  const act = keys.get(event.key);
  if (!act || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
  if (document.querySelector("dialog[open]") || keysAreOff()) return;
  // A key that is held down walks on; it does not do the same thing again and again.
  if (event.repeat && !["j", "k"].includes(event.key)) return;
  act(event);
  event.preventDefault();
});
const showKeys = () => {
  for (const hint of document.querySelectorAll("[data-keys]")) hint.hidden = keysAreOff();
};
const keysOn = document.querySelector("[data-keys-on]");
if (keysOn) {
  keysOn.checked = !keysAreOff();
  keysOn.addEventListener("change", () => {
    // A browser that keeps nothing keeps its keys.
    try { localStorage.setItem(KEYS, keysOn.checked ? "on" : "off"); } catch { keysOn.checked = true; }
    showKeys();
  });
  keys.set("?", () => document.getElementById("keys").showModal());
  showKeys();
}
const search = document.querySelector("[data-search]");
if (search) keys.set("/", () => { search.focus(); search.select(); });
// A key presses its button, opens what is folded, or goes to its field.
const go = (element) => {
  if (element.matches("button")) return element.click();
  if (element.matches("details")) element.open = true;
  const field = element.matches("details") ? element.querySelector("input:not([type=hidden]), select, textarea") : element;
  field.focus();
};
for (const element of document.querySelectorAll("[data-key]")) keys.set(element.dataset.key, () => go(element));

// The feed: j and k walk through it; Enter opens, as on any link.
const feed = document.querySelector("[data-feed]");
if (feed) {
  const items = [...feed.children];
  const here = () => items.find((item) => item.contains(document.activeElement));
  const enter = (item) => {
    item.querySelector(".meta > a").focus({ preventScroll: true });
    item.scrollIntoView({ block: "nearest" });
  };
  const step = (by) => () => {
    const at = items.indexOf(here()) + by;
    if (items.length > 0) enter(items[Math.min(Math.max(at, 0), items.length - 1)]);
  };
  keys.set("j", step(1));
  keys.set("k", step(-1));

  // What is done to the selected ones comes when there are some.
  const bulk = document.querySelector("[data-bulk]");
  const all = document.querySelector("[data-all]");
  const boxes = items.map((item) => item.querySelector("input[name=id]")).filter(Boolean);
  const count = bulk.querySelector("[data-count]");
  const show = () => {
    const n = boxes.filter((box) => box.checked).length;
    all.checked = n === boxes.length;
    all.indeterminate = n > 0 && n < boxes.length;
    count.textContent = count.dataset.words.replace("{n}", n);
    bulk.hidden = n === 0 && !bulk.querySelector("[data-mistake]");
  };
  const choose = (chosen) => { for (const box of boxes) box.checked = chosen; show(); };
  const clear = bulk.querySelector("[data-clear]");
  bulk.dataset.live = "";
  count.hidden = clear.hidden = false;
  if (all.checked) choose(true);
  all.addEventListener("change", () => choose(all.checked));
  clear.addEventListener("click", () => { choose(false); all.focus(); });
  feed.addEventListener("change", show);
  addEventListener("pageshow", show);
  show();

  // Keys mean the selected ones; without any, the one that one is at.
  const some = () => {
    const box = boxes.some((box) => box.checked) ? null : here()?.querySelector("input[name=id]");
    if (box) box.checked = true;
    show();
    return !bulk.hidden;
  };
  keys.set("x", () => { const box = here()?.querySelector("input[name=id]"); if (box) { box.checked = !box.checked; show(); } });
  keys.set("s", () => (boxes.some((box) => box.checked) ? bulk.querySelector("[data-star]") : here()?.querySelector(".star"))?.click());
  keys.set("t", () => some() && go(bulk.querySelector("[data-tag]")));
  keys.set("e", () => { const out = bulk.querySelector("[data-out]"); if (out && some()) go(out); });
}

for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) break;
  button.hidden = false;
  const words = button.querySelector("span");
  const before = words.textContent;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    words.textContent = button.dataset.copied;
    setTimeout(() => { words.textContent = before; }, 2000);
  });
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// A menu closes when one goes elsewhere, and on Escape.
addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open], details.more[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of document.querySelectorAll("details.menu[open], details.more[open]")) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

// A form with data-confirm asks first.
function ask(form) {
  const part = (name, words, classes) => {
    const element = document.createElement(name);
    element.textContent = words;
    element.className = classes;
    return element;
  };
  const dialog = document.createElement("dialog");
  const row = part("div", "", "row");
  const no = part("button", form.dataset.no, "button");
  const yes = part("button", form.dataset.yes, "button button-main");
  row.append(no, yes);
  dialog.append(part("p", form.dataset.confirm, ""), row);
  dialog.addEventListener("close", () => dialog.remove());
  no.addEventListener("click", () => dialog.close());
  yes.addEventListener("click", () => {
    form.dataset.sure = "";
    dialog.close();
    form.requestSubmit();
  });
  document.body.append(dialog);
  dialog.showModal();
}
addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.dataset.confirm || "sure" in form.dataset) return;
  event.preventDefault();
  ask(form);
});
