// Hides the questions of a form that are not asked as the answers stand. The server says which: it alone knows the book.
// Without this script, or where the server does not answer, every question stays with the words that say when it is asked.
for (const form of document.querySelectorAll("form[data-asked-at]")) {
  const show = (question, now) => {
    question.hidden = !now;
    for (const control of question.querySelectorAll("input, select, textarea")) {
      if (!now && !control.disabled) {
        control.dataset.notAsked = "";
        control.disabled = true;
      } else if (now && "notAsked" in control.dataset) {
        delete control.dataset.notAsked;
        control.disabled = false;
      }
    }
  };
  const groups = () => {
    for (const group of form.querySelectorAll(".desk-form__group")) {
      group.hidden = !group.querySelector("[data-question]:not([hidden])");
    }
  };
  for (const question of form.querySelectorAll("[data-asked=not-now]")) {
    show(question, Boolean(question.querySelector(".usa-error-message")));
  }
  groups();
  let latest = 0;
  let typing = 0;
  form.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(ask, 250);
  });
  form.addEventListener("change", () => {
    clearTimeout(typing);
    ask();
  });
  const ask = async () => {
    const mine = ++latest;
    const answer = await fetch(form.dataset.askedAt, {
      method: "POST",
      body: new URLSearchParams(new FormData(form)),
      headers: { Accept: "application/json" },
    }).catch(() => null);
    if (mine !== latest) {
      return;
    }
    form.classList.toggle("desk-asks-all", !answer?.ok);
    if (!answer?.ok) {
      form.querySelectorAll("[data-asked]").forEach((question) => show(question, true));
      groups();
      return;
    }
    for (const [name, asked] of Object.entries(await answer.json())) {
      const question = form.querySelector(`[data-question="${CSS.escape(name)}"]`);
      if (question?.dataset.asked) {
        show(question, asked.now);
      }
      const caution = document.getElementById(`${name}-caution`);
      if (caution) {
        caution.textContent = asked.caution;
      }
    }
    groups();
  };
}
