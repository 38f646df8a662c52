// Whoever maps the messages of a webhook presses a value, and its path goes to the field that they typed in last. Without
// this script the paths are there to be copied.
"use strict";

const form = document.querySelector("[data-mapping]");
const told = form.querySelector("[data-told]");
let field;

form.addEventListener("focusin", (event) => {
  if (!event.target.matches("[data-takes]")) return;
  if (field) delete field.dataset.target;
  field = event.target;
  field.dataset.target = "";
});

// In an entry that is made of each element of an array, what stands in one is said from there.
function seen(path, entry) {
  const each = entry?.querySelector("[data-each]").value.trim();
  if (!each || field.matches("[data-each]") || !path.startsWith(`${each}[`)) return path;
  return `@${path.slice(path.indexOf("]", each.length) + 1)}`;
}

function put(path, name) {
  const takes = [...form.querySelectorAll("[data-takes]")];
  field ??= takes.find((one) => one.value === "") ?? takes[0];
  if (!field) return;
  const [own, before] = [seen(path, field.closest("[data-entry]")), field.value.trim()];
  field.value = field.dataset.takes === "many" && before !== "" ? `${before}, ${own}` : own;
  if (field.dataset.takes === "property") {
    const named = field.closest(".map-row").querySelector("input");
    if (named.value === "" && !name.startsWith("[")) named.value = name;
  }
  const label = field.labels[0]?.textContent ?? field.ariaLabel;
  told.textContent = form.dataset.put.replace("{path}", own).replace("{field}", label);
  field.focus();
}

for (const code of document.querySelectorAll("code[data-path]")) {
  const button = Object.assign(document.createElement("button"), { type: "button", className: "path" });
  button.append(...code.childNodes);
  button.addEventListener("click", () => put(code.dataset.path, code.dataset.name));
  code.replaceWith(button);
}
