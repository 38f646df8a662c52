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
// A slash goes to the search, wherever nothing is being typed.
addEventListener("keydown", (event) => {
  const search = document.querySelector("[data-search]");
  if (event.key !== "/" || !search || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.matches("input, select, textarea")) return;
  search.focus();
  search.select();
  event.preventDefault();
});
// Coming back with the browser's button, the fields must be usable again.
addEventListener("pageshow", () => {
  for (const field of document.querySelectorAll("form[data-filters] :disabled")) field.disabled = false;
});

// j and k walk through the feed; Enter opens, as on any link.
const feed = document.querySelector("[data-feed]");
if (feed) {
  const links = [...feed.querySelectorAll(":scope > li .meta > a")];
  for (const keys of document.querySelectorAll("[data-keys]")) keys.hidden = false;
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select, textarea")) return;
    const step = { j: 1, k: -1 }[event.key];
    if (!step || links.length === 0) return;
    const at = links.indexOf(document.activeElement);
    const next = links[Math.min(Math.max(at + step, 0), links.length - 1)];
    next.focus({ preventScroll: true });
    next.closest("li").scrollIntoView({ block: "nearest" });
    event.preventDefault();
  });
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
