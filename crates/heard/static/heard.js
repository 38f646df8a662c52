// Comforts of the signed-in pages. Everything works without them: forms have buttons, links are links.
// No framework, no markup from strings; the only request of its own asks for the page that is shown.
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
  keys.set("o", () => some() && bulk.querySelector("[data-take]").click());
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

// Whether a part of a page may be replaced: nobody is in the middle of something there.
function isBusy(part) {
  if (part.contains(document.activeElement) || part.matches(":active") || part.querySelector(":active")) return true;
  if (part.querySelector("details.menu[open], dialog[open]")) return true;
  const selection = getSelection();
  if (!selection.isCollapsed && selection.containsNode(part, true)) return true;
  const chosen = (select) => Math.max(0, [...select.options].findIndex((option) => option.defaultSelected));
  return [...part.querySelectorAll("select")].some((select) => select.selectedIndex !== chosen(select))
    || [...part.querySelectorAll("input, textarea")].some(
      (field) => field.value !== field.defaultValue || field.checked !== field.defaultChecked);
}

// The part keeps its place in the page; what is in it becomes what is in the other. What is open or scrolled stays so.
function become(part, other) {
  const kept = (root) => [...root.querySelectorAll("details, .table-wrap")];
  kept(part).forEach((was, at) => {
    const is = kept(other)[at];
    if (is && was.matches("details") && is.matches("details")) is.open = was.open;
  });
  if (part.isEqualNode(other)) return;
  const scrolled = kept(part).map((was) => was.scrollLeft);
  for (const { name } of [...part.attributes]) if (!other.hasAttribute(name)) part.removeAttribute(name);
  for (const { name, value } of other.attributes) part.setAttribute(name, value);
  part.replaceChildren(...document.adoptNode(other).childNodes);
  kept(part).forEach((is, at) => { is.scrollLeft = scrolled[at] ?? 0; });
}

// Takes over what differs in the same page as it is now. True when all of it was taken; what is busy waits.
function take(main, fresh) {
  const parts = (root) => new Map([...root.querySelectorAll("[data-part]")].map((part) => [part.dataset.part, part]));
  const [here, there] = [parts(main), parts(fresh)];
  // From the first day to the first response nothing is where it was.
  if (here.size > 0 && there.size > 0 && ![...here.keys()].some((name) => there.has(name))) {
    if (isBusy(main)) return false;
    location.reload();
    return true;
  }
  const top = [...here.values()].find((part) => part.getBoundingClientRect().bottom > 0);
  const before = top?.getBoundingClientRect().top;
  let all = true;
  for (const [name, part] of here) {
    const other = there.get(name);
    if (isBusy(part)) all &&= Boolean(other) && part.isEqualNode(other);
    else if (other) become(part, other.cloneNode(true));
    else part.remove();
  }
  const neighbour = (part, next) => here.get(part[next]?.dataset?.part);
  for (const [name, part] of there) {
    if (here.has(name)) continue;
    const [previous, next] = [neighbour(part, "previousElementSibling"), neighbour(part, "nextElementSibling")];
    const copy = document.importNode(part, true);
    if (previous?.isConnected) previous.after(copy);
    else if (next?.isConnected) next.before(copy);
    else continue;
    here.set(name, copy);
  }
  // What is read stays where it is, though something above it grew.
  if (top?.isConnected && scrollY > 0) scrollBy({ top: top.getBoundingClientRect().top - before, behavior: "instant" });
  return all;
}

// A live page hears that something changed, asks for itself again and takes over what differs. Where nothing is heard,
// it asks every 30 seconds. A hidden page neither listens nor asks: browsers have few connections for all its tabs.
const [APART, SLOW, DEAF, FIRST, LONGEST] = [2000, 30000, 40000, 5000, 60000];
class Line {
  constructor(main) {
    [this.main, this.sign] = [main, main.querySelector("[data-line]")];
    [this.at, this.heard, this.asked, this.failed] = [Number(main.dataset.liveAt), 0, -APART, 0];
    document.addEventListener("visibilitychange", () => (document.hidden ? this.hangUp() : this.begin()));
    setInterval(() => { if (!this.isLive) this.want(); }, SLOW);
    // What the stream does not tell is asked for.
    if (main.dataset.liveEvery) setInterval(() => this.want(), Number(main.dataset.liveEvery));
    if (!document.hidden) this.begin();
  }
  begin() {
    if (this.out) return;
    this.hangUp();
    const address = new URL(this.main.dataset.live, location.href);
    address.searchParams.set("at", this.at);
    this.stream = new EventSource(address);
    this.stream.addEventListener("alive", () => this.alive());
    this.stream.addEventListener("message", (event) => {
      this.alive();
      this.heard = Number(event.lastEventId);
      if (this.heard > this.at) this.want();
    });
    this.stream.addEventListener("enough", () => { this.hangUp(); this.show(false); });
    this.stream.addEventListener("error", () => this.broke());
    // Some proxies keep back what is small.
    this.deaf = setTimeout(() => { this.show(false); this.want(); }, FIRST);
    if (this.waits) this.want();
  }
  hangUp() {
    clearTimeout(this.deaf);
    clearTimeout(this.again);
    this.stream?.close();
  }
  // A line may break without a word; the server says every 15 seconds that it holds.
  alive() {
    this.failed = 0;
    this.show(true);
    clearTimeout(this.deaf);
    this.deaf = setTimeout(() => { this.show(false); this.begin(); this.want(); }, DEAF);
  }
  // The browser tries again by itself, but not where it was given a wrong answer.
  broke() {
    this.show(false);
    if (this.stream.readyState !== EventSource.CLOSED) return;
    this.hangUp();
    this.again = setTimeout(() => { if (!document.hidden) this.begin(); }, Math.min(APART * 2 ** this.failed++, LONGEST));
    this.want();
  }
  show(isLive) {
    this.isLive = isLive;
    this.sign.hidden = false;
    this.sign.dataset.line = this.out ? "out" : isLive ? "live" : "slow";
  }
  // At most one request at a time, and one every two seconds.
  want() {
    this.waits = true;
    if (this.out || this.asking || this.timer || document.hidden) return;
    this.timer = setTimeout(() => { this.timer = undefined; this.ask(); }, Math.max(0, this.asked + APART - performance.now()));
  }
  async ask() {
    if (document.hidden) return;
    [this.waits, this.asking, this.asked] = [false, true, performance.now()];
    try {
      const address = new URL(location.href);
      for (const [name, value] of new URLSearchParams(this.main.dataset.liveAsks)) address.searchParams.set(name, value);
      const answer = await fetch(address, { cache: "no-store" });
      if (answer.redirected) this.leave();
      else if (answer.ok) this.take(new DOMParser().parseFromString(await answer.text(), "text/html"));
    } catch {
      // Nobody answers; the next time is in 30 seconds.
    }
    this.asking = false;
    if (this.waits) this.want();
  }
  take(page) {
    const fresh = page.querySelector("main[data-live]");
    if (!fresh) return;
    this.at = Number(fresh.dataset.liveAt);
    this.waits ||= this.heard > this.at;
    clearTimeout(this.rest);
    const takeAll = () => { if (!take(this.main, fresh)) this.rest = setTimeout(takeAll, 1000); };
    takeAll();
  }
  leave() {
    this.out = true;
    this.hangUp();
    this.show(false);
  }
}
for (const main of document.querySelectorAll("main[data-live]")) new Line(main);
