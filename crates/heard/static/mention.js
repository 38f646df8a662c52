// Whoever writes `@` in a note is offered colleagues, fewer with every letter. Without this script names are typed, and
// the list beside the note names everybody. Folds as the server does, as far as case and accents go; asks for nothing.
"use strict";

class Mentions {
  // As many as one can look over; more letters leave fewer.
  static MOST = 20;
  // Letters that are no other letter with an accent.
  static PLAIN = { đ: "d", ð: "d", ł: "l", ø: "o", æ: "ae", œ: "oe", ß: "ss", ı: "i" };
  static fold = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[đðłøæœßı]/g, (one) => Mentions.PLAIN[one]);

  constructor(note, names) {
    [this.note, this.fits, this.at, this.left] = [note, [], -1, -1];
    this.people = names.map((name) => ({ name, folded: Mentions.fold(name) }));
    this.list = Object.assign(document.createElement("ul"), { className: "names", id: "names", role: "listbox", hidden: true });
    this.list.ariaLabel = note.dataset.mentions;
    this.told = Object.assign(document.createElement("p"), { className: "visually-hidden", role: "status" });
    note.after(this.list, this.told);
    note.ariaAutoComplete = "list";
    note.addEventListener("input", () => this.look());
    note.addEventListener("keydown", (event) => this.key(event));
    note.addEventListener("blur", () => this.close());
    document.addEventListener("selectionchange", () => { if (document.activeElement === note) this.look(); });
    // The note keeps the focus while a name is pressed.
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) this.choose([...this.list.children].indexOf(option));
    });
  }
  // What stands between an `@` and the cursor; not within an address.
  look() {
    const { note } = this;
    const before = note.value.slice(0, note.selectionStart);
    const called = note.selectionStart === note.selectionEnd && /(?:^|[^\p{L}\p{N}])@([^@\n]*)$/u.exec(before);
    if (!called) { this.left = -1; return this.close(); }
    const [at, sought] = [before.lastIndexOf("@"), Mentions.fold(called[1])];
    if (at === this.left) return;
    const begins = ({ folded }) => folded.startsWith(sought) || folded.split(/[\s-]+/).some((word) => word.startsWith(sought));
    const fits = this.people.filter(begins).slice(0, Mentions.MOST);
    // A name that is written is not offered once more.
    const isWritten = fits.length === 1 && (fits[0].folded === sought || sought.endsWith(" "));
    if (fits.length === 0 || isWritten) return this.close();
    [this.left, this.at] = [-1, at];
    this.show(fits);
  }
  show(fits) {
    const isSame = this.isOpen && fits.length === this.fits.length && fits.every((one, nth) => one === this.fits[nth]);
    if (isSame) return;
    this.fits = fits;
    this.list.replaceChildren(...fits.map(({ name }, nth) => {
      const option = Object.assign(document.createElement("li"), { id: `name-${nth}`, role: "option", dir: "auto" });
      option.textContent = name;
      return option;
    }));
    this.list.hidden = false;
    // Only while there is something to choose: a note is a field for text first.
    this.note.role = "combobox";
    this.note.ariaExpanded = "true";
    this.note.setAttribute("aria-controls", this.list.id);
    this.told.textContent = this.note.dataset.offered.replace("{n}", fits.length);
    this.mark(0);
    this.list.scrollIntoView({ block: "nearest" });
  }
  mark(nth) {
    this.marked = (nth + this.fits.length) % this.fits.length;
    [...this.list.children].forEach((option, at) => { option.ariaSelected = String(at === this.marked); });
    const option = this.list.children[this.marked];
    this.note.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }
  key(event) {
    if (!this.isOpen || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const act = {
      ArrowDown: () => this.mark(this.marked + 1),
      ArrowUp: () => this.mark(this.marked - 1),
      Enter: () => this.choose(this.marked),
      Tab: () => this.choose(this.marked),
      // The same `@` offers nothing again.
      Escape: () => { this.left = this.at; this.close(); },
    }[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }
  choose(nth) {
    const { note, at } = this;
    const end = note.selectionEnd;
    const gap = /^\s/.test(note.value.slice(end)) ? "" : " ";
    note.setRangeText(`@${this.fits[nth].name}${gap}`, at, end, "end");
    this.left = at;
    this.close();
  }
  close() {
    if (!this.isOpen) return;
    this.list.hidden = true;
    this.note.role = this.note.ariaExpanded = null;
    for (const name of ["aria-controls", "aria-activedescendant"]) this.note.removeAttribute(name);
    this.told.textContent = "";
  }
  get isOpen() {
    return !this.list.hidden;
  }
}
for (const note of document.querySelectorAll("[data-mentions]")) {
  const names = [...(note.form.elements.tell?.options ?? [])].filter((one) => one.value).map((one) => one.label);
  if (names.length > 0) new Mentions(note, names);
}
