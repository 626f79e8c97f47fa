// What a finger or a keyboard gains when JavaScript is on. Every page works without this file.
(() => {
  "use strict";
  const root = document.documentElement;

  // Hide: the page goes at once, then the session, then this place in the history.
  // It reaches every page of Tend that is open: a promise found in a draft opens beside it.
  const pages = new BroadcastChannel("hide");
  const vanish = () => { root.classList.add("gone"); document.title = ""; };
  pages.addEventListener("message", (event) => { vanish(); location.replace(event.data); });
  const away = (form) => {
    vanish();
    pages.postMessage(form.dataset.away);
    const go = () => location.replace(form.dataset.away);
    const late = setTimeout(go, 150);
    fetch(form.action, { method: "POST", body: new FormData(form), redirect: "manual", keepalive: true })
      .finally(() => { clearTimeout(late); go(); });
  };
  const hide = () => { const form = document.getElementById("hide"); if (form) away(form); };

  let shifts = [];
  addEventListener("keydown", (event) => {
    if (event.key !== "Shift") { shifts = []; return; }
    if (event.repeat) return;
    shifts = [...shifts.filter((at) => event.timeStamp - at < 5000), event.timeStamp];
    if (shifts.length > 2) hide();
  });

  // A second tap sends nothing twice. The words stay; only the shade tells.
  const rest = (form) => {
    delete form.dataset.sent;
    [...form.elements].forEach((one) => one.removeAttribute("aria-busy"));
  };
  addEventListener("submit", (event) => {
    const form = event.target;
    if (form.id === "hide") { event.preventDefault(); event.stopPropagation(); away(form); return; }
    if (event.submitter?.formTarget) return; // it opens beside this page, which stays in use
    if (form.dataset.sent) { event.preventDefault(); event.stopPropagation(); return; }
    form.dataset.sent = "yes";
    event.submitter?.setAttribute("aria-busy", "true");
    setTimeout(rest, 8000, form);
  }, true);
  addEventListener("pageshow", (event) => {
    document.querySelectorAll("form[data-sent]").forEach(rest);
    if (event.persisted && root.classList.contains("gone")) location.reload();
  });
  addEventListener("htmx:finally:request", () => document.querySelectorAll("form[data-sent]").forEach(rest));

  // data-when="field:value|value" shows a part of a form only where it is asked for.
  const matches = (part) => {
    const [name, values] = part.dataset.when.split(":");
    const fields = [...(part.closest("form") || document).querySelectorAll(`[name="${name}"]`)];
    const given = fields.filter((one) => !/radio|checkbox/.test(one.type) || one.checked).map((one) => one.value);
    return given.some((value) => (values ? values.split("|").includes(value) : value));
  };
  const settle = () => document.querySelectorAll("[data-when]").forEach((part) => { part.hidden = !matches(part); });

  // A turn of listening says for how long it still goes; the hour it ends stands in words above.
  const clock = document.querySelector("[data-seconds]");
  const tick = () => {
    const left = Number(clock.dataset.seconds) - Math.floor(performance.now() / 1000);
    if (left > 0) clock.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
    else if (clock.textContent) location.reload();
  };
  if (clock) { tick(); setInterval(tick, 1000); }

  // Where the stylesheet cannot let a textarea grow with its words, this does.
  const grows = CSS.supports("field-sizing", "content");
  const grow = (box) => { if (!grows) { box.style.height = "auto"; box.style.height = `${box.scrollHeight + 4}px`; } };

  // A zone nobody has chosen yet: the device's own.
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone) document.querySelectorAll("[data-zone]").forEach((box) => { box.value = zone; });

  addEventListener("input", (event) => { if (event.target.matches?.("textarea")) grow(event.target); });
  addEventListener("change", settle);
  addEventListener("htmx:after:swap", settle);
  settle();
})();
