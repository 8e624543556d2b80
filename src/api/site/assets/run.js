// Runs a shown request in place: what the button links to is fetched, and the answer stands beneath.
for (const place of document.querySelectorAll("[data-run]")) {
  const button = place.querySelector("a.button");
  const answer = place.querySelector(".answer");
  button.addEventListener("click", async (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const response = await fetch(button.href).catch(() => null);
    // Without a network the browser says why better than we could.
    if (!response) return location.assign(button.href);
    const head = ["content-type", "etag", "content-location", "x-data-release"].map(
      (name) => `${name}: ${response.headers.get(name)}`,
    );
    const text = await response.text();
    const isJson = /json/.test(response.headers.get("content-type"));
    const body = isJson ? JSON.stringify(JSON.parse(text), null, 2) : text;
    answer.textContent = `${response.status} ${response.statusText}\n${head.join("\n")}\n\n${body}`;
    answer.hidden = false;
  });
}
