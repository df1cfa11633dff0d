// The form of an offer: findings while typing, and looking up terms. Without it everything works by
// buttons.
(() => {
  const form = document.querySelector("form.offer");
  if (!form) return;

  const live = form.querySelector("[data-live]");
  let waiting = 0;
  let asked = 0;

  const sentence = (finding) => {
    const line = document.createElement("span");
    line.className = finding.error ? "error" : "warning";
    const prefix = document.createElement("span");
    prefix.className = "hidden-visually";
    prefix.textContent = finding.error ? form.dataset.error : form.dataset.warning;
    const words = document.createElement("span");
    words.textContent = finding.sentence;
    line.append(prefix, " ", words);
    return line;
  };

  const show = (answer) => {
    for (const place of form.querySelectorAll("[data-said]")) {
      const said = answer.findings.filter((finding) => finding.field === place.dataset.said);
      place.replaceChildren(...said.map(sentence));
      const field = place.closest(".field");
      const wrong = said.some((finding) => finding.error);
      for (const input of field ? field.querySelectorAll("[aria-describedby]") : [])
        if (input.matches("input, select, textarea"))
          if (wrong) input.setAttribute("aria-invalid", "true");
          else input.removeAttribute("aria-invalid");
    }
    live.textContent = answer.summary;
  };

  const check = async () => {
    const mine = ++asked;
    const answer = await fetch(form.dataset.check, {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams(new FormData(form)),
    });
    if (answer.ok && mine === asked) show(await answer.json());
  };

  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => check().catch(() => {}), 700);
  };

  form.addEventListener("input", (event) => {
    if (event.target.name) soon();
  });
  form.addEventListener("change", (event) => {
    if (event.target.name) soon();
  });

  // Looking up: an input with suggestions beside each list of terms; what is chosen is added.
  let lists = 0;
  const suggest = async (words, list) => {
    const answer = await fetch("/api/vocabularies/" + list.dataset.vocabulary + "?q=" + encodeURIComponent(words));
    if (!answer.ok) return;
    const found = await answer.json();
    list.replaceChildren(
      ...found.terms.map((term) => {
        const option = document.createElement("option");
        option.value = term.code;
        option.label = term.label[form.dataset.language] || term.label.en || Object.values(term.label)[0];
        option.textContent = option.label;
        return option;
      }),
    );
  };

  const searched = (input, list) => {
    let typing = 0;
    input.addEventListener("input", () => {
      clearTimeout(typing);
      typing = setTimeout(() => suggest(input.value, list).catch(() => {}), 250);
    });
  };

  const vocabularyList = (vocabulary) => {
    const list = document.createElement("datalist");
    list.id = "look-up-" + ++lists;
    list.dataset.vocabulary = vocabulary;
    form.append(list);
    suggest("", list).catch(() => {});
    return list;
  };

  for (const area of form.querySelectorAll("textarea[data-lookup]")) {
    const units = area.dataset.lookup === "units";
    const list = units ? document.getElementById("course-units") : vocabularyList(area.dataset.lookup);
    const box = document.createElement("div");
    box.className = "look-up";
    const input = document.createElement("input");
    input.type = "text";
    input.setAttribute("list", list.id);
    input.setAttribute("aria-label", form.dataset.search + ": " + area.dataset.label);
    input.placeholder = form.dataset.search;
    input.autocomplete = "off";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn quiet";
    button.textContent = form.dataset.add;
    const add = () => {
      const term = input.value.trim();
      if (!term) return;
      const lines = area.value.split("\n").map((line) => line.trim()).filter(Boolean);
      if (!lines.includes(term)) lines.push(term);
      area.value = lines.join("\n");
      input.value = "";
      soon();
      input.focus();
    };
    button.addEventListener("click", add);
    input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      add();
    });
    if (!units) searched(input, list);
    box.append(input, button);
    area.after(box);
  }

  for (const input of form.querySelectorAll("input[data-lookup='isced-f']")) {
    const list = vocabularyList("isced-f");
    input.setAttribute("list", list.id);
    searched(input, list);
  }
})();
