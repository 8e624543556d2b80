// The explorer, livelier: what changes in the form shows at once.
// Everything here is asked of the server as the form would: there is no second way to make a query.
const form = document.querySelector("form.explore");
let asked = 0;

/** The handles of what unfolds, which say what is set. */
const handles = (page) => [...page.querySelectorAll("form.explore summary")];

async function show() {
  const mine = ++asked;
  const url = `${form.action}?${new URLSearchParams(new FormData(form))}`;
  const response = await fetch(url).catch(() => null);
  // Without a network, or a page, the browser says why better than we could.
  if (!response?.ok) return form.submit();
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  // A later change has overtaken this one.
  if (mine !== asked) return;
  document.querySelector("#result").replaceWith(page.querySelector("#result"));
  const fresh = handles(page);
  handles(document).forEach((handle, i) => {
    handle.replaceChildren(...fresh[i].childNodes);
    handle.parentElement.toggleAttribute(
      "data-set",
      fresh[i].parentElement.hasAttribute("data-set"),
    );
  });
  document.querySelector(".language").href = page.querySelector(".language").href;
  history.replaceState(null, "", response.url);
}

form.addEventListener("change", show);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  show();
});
