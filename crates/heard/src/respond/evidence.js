(function () {
  var form = document.forms[0], seen = form.elements.evidence, button = form.querySelector("button");
  function hand(event) { if (event.isTrusted) seen.value = "hand"; }
  seen.value = "script";
  ["pointerdown", "keydown", "click"].forEach(function (name) { addEventListener(name, hand, true); });
  form.addEventListener("submit", function () { setTimeout(function () { button.disabled = true; }); });
  addEventListener("pageshow", function () { button.disabled = false; });
})();
