// The page works without this: it adds dropping anywhere in the box, and printing.
"use strict";

for (const form of document.querySelectorAll("[data-drop-files]")) {
  const area = form.querySelector(".drop");
  const input = form.querySelector('input[type="file"]');
  if (!area || !input) continue;
  area.addEventListener("dragover", (event) => {
    event.preventDefault();
    area.classList.add("over");
  });
  area.addEventListener("dragleave", () => area.classList.remove("over"));
  area.addEventListener("drop", (event) => {
    event.preventDefault();
    area.classList.remove("over");
    if (event.dataTransfer.files.length > 0) {
      const files = new DataTransfer();
      for (const file of input.files) files.items.add(file);
      for (const file of event.dataTransfer.files) files.items.add(file);
      input.files = files.files;
      return;
    }
    const text = event.dataTransfer.getData("text/plain");
    const box = form.querySelector("textarea");
    if (text) box.value = box.value ? `${box.value}\n\n${text}` : text;
  });
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
