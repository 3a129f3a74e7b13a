// Passkeys: the two conversations with the device, adding one and signing in with one. Without this script, or
// in a browser that has no passkeys, the buttons stay hidden and the password works as before.
(function () {
  "use strict";

  function supported() {
    return window.PublicKeyCredential && navigator.credentials
      && PublicKeyCredential.parseCreationOptionsFromJSON && PublicKeyCredential.parseRequestOptionsFromJSON;
  }

  function send(path, body) {
    var token = document.querySelector('input[name="_csrf"]').value;
    return fetch(path, {
      method: "POST",
      headers: { "X-XSRF-TOKEN": token, "Content-Type": "application/json" },
      body: body === undefined ? "" : JSON.stringify(body),
    }).then(function (answer) {
      if (!answer.ok) { throw new Error("answer " + answer.status); }
      return answer;
    });
  }

  function query(values) {
    return "?" + new URLSearchParams(values).toString();
  }

  function add(box) {
    var label = box.querySelector('input[name="passkey-label"]').value;
    return send("/account/passkeys/options")
      .then(function (answer) { return answer.json(); })
      .then(function (options) {
        return navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) });
      })
      .then(function (made) { return send("/account/passkeys" + query({ label: label }), made.toJSON()); })
      .then(function () { location.assign(box.dataset.passkeyOnward); });
  }

  function signIn() {
    var form = document.getElementById("sign-in");
    var city = form.elements.city.value;
    return send("/sign-in/passkey/options" + query({ city: city }))
      .then(function (answer) { return answer.json(); })
      .then(function (options) {
        return navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
      })
      .then(function (shown) {
        return send("/sign-in/passkey" + query({ city: city, then: form.elements.then.value }), shown.toJSON());
      })
      .then(function (answer) { return answer.text(); })
      .then(function (onward) { location.assign(onward); });
  }

  function prepare(box) {
    var button = box.querySelector("[data-passkey-start]");
    var problem = box.querySelector("[data-passkey-problem]");
    box.hidden = false;
    button.addEventListener("click", function () {
      problem.hidden = true;
      button.disabled = true;
      (box.dataset.passkey === "add" ? add(box) : signIn())
        .catch(function () { problem.hidden = false; })
        .finally(function () { button.disabled = false; });
    });
  }

  if (supported()) {
    document.querySelectorAll("[data-passkey]").forEach(prepare);
    document.querySelectorAll("[data-passkey-missing]").forEach(function (words) { words.hidden = true; });
  }
})();
