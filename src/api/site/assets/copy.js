// A button beside a piece of code puts it on the clipboard, also one that comes into the page later.
if (navigator.clipboard) document.documentElement.dataset.copies = "";

// What became of it, for who does not see the button.
const heard = document.createElement("p");
heard.role = "status";
heard.className = "unseen";
document.body.append(heard);

document.addEventListener("click", async ({ target }) => {
  const button = target.closest("[data-copy]");
  if (!button || button.dataset.words) return;
  button.dataset.words = button.textContent;
  const code = button.parentElement.querySelector("code");
  const copied = await navigator.clipboard.writeText(code.textContent).then(
    () => true,
    () => false,
  );
  // Where a page may not write to the clipboard, its reader can.
  if (!copied) getSelection().selectAllChildren(code);
  heard.textContent = copied ? button.dataset.copied : button.dataset.refused;
  button.textContent = copied ? "✓" : "✕";
  setTimeout(() => {
    button.textContent = button.dataset.words;
    delete button.dataset.words;
    heard.textContent = "";
  }, 1500);
});
