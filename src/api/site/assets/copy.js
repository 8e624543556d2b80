// A button beside each piece of code puts it on the clipboard.
for (const button of document.querySelectorAll("[data-copy]")) {
  const code = button.parentElement.querySelector("code");
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(code.textContent);
    const words = button.textContent;
    button.textContent = "✓";
    setTimeout(() => {
      button.textContent = words;
    }, 1500);
  });
}
