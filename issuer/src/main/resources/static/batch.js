// Live progress of a batch, and dropping a file on its field. Pages work without.
"use strict";

const busy = document.querySelector("[data-events]");
if (busy) {
  const source = new EventSource(busy.dataset.events);
  const show = (event) => {
    const now = JSON.parse(event.data);
    busy.querySelector("[data-progress]").value = now.rows - now.open;
    busy.querySelector("[data-done]").textContent = now.rows - now.open;
    for (const row of busy.querySelectorAll("[data-row]")) {
      const count = now.counts[row.dataset.row] || 0;
      row.hidden = count === 0;
      row.querySelector("[data-count]").textContent = count;
    }
  };
  source.onmessage = show;
  source.addEventListener("done", (event) => {
    show(event);
    source.close();
    location.reload();
  });
}

const drop = document.querySelector("[data-drop]");
if (drop) {
  const input = drop.querySelector("input[type=file]");
  drop.addEventListener("dragover", (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    input.files = event.dataTransfer.files;
  });
}
