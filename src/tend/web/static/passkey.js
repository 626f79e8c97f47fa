// A passkey is asked on the two pages that need one: the answer travels in the form, like anything else.
(() => {
  "use strict";
  const form = document.querySelector("form[data-passkey]");
  if (!form) return;
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (one) => one.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const known = (all) => (all || []).map((one) => ({ ...one, id: bytes(one.id) }));

  const asked = () => {
    const said = JSON.parse(form.dataset.asked);
    return {
      ...said,
      challenge: bytes(said.challenge),
      ...(said.user && { user: { ...said.user, id: bytes(said.user.id) } }),
      ...(said.excludeCredentials && { excludeCredentials: known(said.excludeCredentials) }),
      ...(said.allowCredentials && { allowCredentials: known(said.allowCredentials) }),
    };
  };
  const answered = (made) => ({
    id: made.id,
    rawId: text(made.rawId),
    type: made.type,
    response: Object.fromEntries(
      ["clientDataJSON", "attestationObject", "authenticatorData", "signature"]
        .filter((name) => made.response[name])
        .map((name) => [name, text(made.response[name])]),
    ),
    clientExtensionResults: {},
  });

  const box = form.querySelector("[name=answer], [name=said]");
  const trouble = form.querySelector("[data-passkey-trouble]");
  form.addEventListener("submit", async (event) => {
    if (box.value || !navigator.credentials) return;
    event.preventDefault();
    trouble.textContent = "";
    try {
      const made = await navigator.credentials[form.dataset.passkey]({ publicKey: asked() });
      box.value = JSON.stringify(answered(made));
      form.submit();
    } catch {
      delete form.dataset.sent;
      document.querySelectorAll("[aria-busy]").forEach((one) => one.removeAttribute("aria-busy"));
      trouble.textContent = "The passkey did not answer. Try again when you are ready.";
    }
  });
})();
