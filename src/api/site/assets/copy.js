// A button beside a piece of code puts it on the clipboard, also one that comes into the page later.
if (navigator.clipboard) document.documentElement.dataset.copies = "";
document.addEventListener("click", async ({ target }) => {
  const button = target.closest("[data-copy]");
  const words = button?.textContent;
  if (!button || words === "✓") return;
  await navigator.clipboard.writeText(button.parentElement.querySelector("code").textContent);
  button.textContent = "✓";
  setTimeout(() => {
    button.textContent = words;
  }, 1500);
});
