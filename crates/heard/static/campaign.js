// Comforts of the page on which a campaign is written: the mail beside it follows what is typed, gaps are put in by a
// button, and leaving asks while something is unsaved. Without this script buttons do the first and the last is not asked.
"use strict";

const form = document.querySelector("[data-campaign]");
const PAUSE = 600;
let [waiting, field, leaves] = [undefined, undefined, false];

// What somebody typed; how the mail is looked at is no reason to save.
function typed() {
  const all = new URLSearchParams(new FormData(form));
  for (const name of ["csrf", "change", "width", "light", "as", "language", "person"]) all.delete(name);
  return String(all);
}
let saved = "unsaved" in form.dataset ? undefined : typed();

// The frame is a new one each time: going elsewhere within one would be a step of the browser's Back button. What is typed
// goes to it as the button would send it; nothing is kept of it.
const show = document.querySelector("[data-show]");
function follow() {
  clearTimeout(waiting);
  const frame = document.querySelector(".preview-frame iframe");
  const fresh = frame.cloneNode();
  fresh.removeAttribute("src");
  frame.replaceWith(fresh);
  const [was, left] = [form.dataset.previewing, leaves];
  form.dataset.previewing = "";
  form.requestSubmit(show);
  if (was === undefined) delete form.dataset.previewing;
  leaves = left;
}
show.hidden = true;
if (saved === undefined) follow();

document.addEventListener("input", (event) => {
  if (event.target.form !== form || event.target.matches("[data-look]")) return;
  clearTimeout(waiting);
  waiting = setTimeout(follow, PAUSE);
});
document.addEventListener("change", (event) => {
  if (event.target.form === form && event.target.dataset.look !== "width") follow();
});

// A gap goes to where something is typed, or to the first text.
document.addEventListener("focusin", (event) => { if (event.target.matches("[data-letter]")) field = event.target; });
for (const words of document.querySelectorAll("[data-unscripted]")) words.hidden = true;
for (const button of document.querySelectorAll("[data-gap]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    field ??= document.querySelector("[data-letter]");
    field.setRangeText(button.dataset.gap, field.selectionStart, field.selectionEnd, "end");
    field.focus();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

addEventListener("submit", (event) => { if (!("previewing" in form.dataset)) leaves = !event.defaultPrevented; });
addEventListener("beforeunload", (event) => { if (!leaves && typed() !== saved) event.preventDefault(); });
addEventListener("pageshow", () => { leaves = false; });
