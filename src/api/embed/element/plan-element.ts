import { adopted } from "./adopted.ts";
import { fragmentOf, NothingToShow, sheetOf } from "./fragment.ts";

/** The options of every embed, the same as in the query of a frame. */
const OPTIONS = ["lang", "theme", "release", "show"];

/** How far below and above the window an element is made ready. */
const AHEAD = "600px";

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting) (target as PlanElement).show();
  },
  { rootMargin: AHEAD },
);

/** As wide as its place; where more height is kept than the chart has, its source stands at the foot. */
const layout = sheetOf(
  ":host{display:block}:host([hidden]){display:none}.card{display:flex;flex-direction:column;width:100%;min-height:inherit}.card>:nth-last-child(2){margin-bottom:10px}footer{margin-top:auto}",
);

/** The language that a tag names first: HTML has `lang="zh-Hans"` and an empty one, which names none. */
const languageIn = (tag: string | null) => tag?.split("-")[0]?.toLowerCase() || null;

const words = {
  en: "This chart cannot be shown here: ",
  zh: "图表无法在此显示：",
  offline: { en: "its address gives no answer.", zh: "地址没有回应。" },
};

/**
 * `<plan-target id="…">`: a chart inside the page. It stands in a shadow root, so that the page's
 * styles leave it alone while `--plan-…` properties reach it; what stands between its tags, a
 * link, is shown until the chart is there, and where no script runs.
 */
export class PlanElement extends HTMLElement {
  static observedAttributes = ["id", ...OPTIONS];

  origin = "";
  kind = "";
  height = 0;
  #root = this.attachShadow({ mode: "open" });
  #internals = this.attachInternals();
  /** Counts what was asked for, so that a late answer to an earlier question is dropped. */
  #asked = 0;
  #near = false;

  connectedCallback() {
    if (!this.#root.hasChildNodes()) this.#wait();
    near.observe(this);
  }

  disconnectedCallback() {
    near.unobserve(this);
    this.#near = false;
    this.#asked++;
  }

  attributeChangedCallback(_: string, before: string | null, now: string | null) {
    if (this.#near && before !== now) this.#ask();
  }

  /** Called when the element comes near to the window. */
  show() {
    near.unobserve(this);
    this.#near = true;
    this.#ask();
  }

  /** The address of the frame that shows the same. */
  get #url() {
    const url = new URL(`/embed/${this.kind}/${encodeURIComponent(this.id)}`, this.origin);
    for (const option of OPTIONS) {
      const given = this.getAttribute(option);
      const value = option === "lang" ? languageIn(given) : given;
      if (value !== null) url.searchParams.set(option, value);
    }
    return url.href;
  }

  async #ask() {
    const asked = ++this.#asked;
    // Several attributes set in one go are one question.
    await null;
    if (asked !== this.#asked) return;
    try {
      const { title, lang, markup, styles } = await fragmentOf(this.#url);
      if (asked !== this.#asked) return;
      const card = document.createElement("div");
      card.className = "card";
      card.lang = lang;
      card.dir = "ltr";
      card.append(adopted(markup, this.origin));
      // Where nobody sees it yet, the chart takes the height that it needs.
      const unseen = this.getBoundingClientRect().top > innerHeight;
      this.#root.adoptedStyleSheets = [...styles, layout, ...(unseen ? [] : [this.#reserve()])];
      this.#root.replaceChildren(card);
      this.#name(title);
    } catch (error) {
      if (asked !== this.#asked) return;
      if (!(error instanceof NothingToShow)) throw error;
      this.#wait(error.message);
    }
  }

  /** Shows the link, and under it why there is no chart. */
  #wait(why?: string) {
    const language = languageIn(this.lang) === "zh" ? "zh" : "en";
    this.#root.adoptedStyleSheets = why === undefined ? [layout, this.#reserve()] : [layout];
    this.#root.replaceChildren(document.createElement("slot"));
    if (why === undefined) return;
    const message = document.createElement("p");
    message.role = "status";
    message.textContent = words[language] + (why || words.offline[language]);
    this.#root.append(message);
    this.#name(null);
  }

  #name(title: string | null) {
    this.#internals.role = title === null ? null : "figure";
    this.#internals.ariaLabel = title;
  }

  /**
   * Keeps a height free, its own or that of its kind, so that nothing below moves when the chart
   * comes; a table alone takes about half of that.
   */
  #reserve() {
    const usual = this.getAttribute("show") === "table" ? this.height / 2 : this.height;
    const height = Number(this.getAttribute("height")) || usual;
    return sheetOf(`:host{min-height:${height}px}`);
  }
}
