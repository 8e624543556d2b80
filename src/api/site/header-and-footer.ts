import { html } from "hono/html";
import { inLanguage, type Language, tagOf, type Words } from "./language.ts";

/** What every page links to, in the order of the menu. */
const menu: { path: string; bilingual?: true; label: Words<string> }[] = [
  { path: "/explore", bilingual: true, label: { en: "Explore", zh: "浏览数据" } },
  { path: "/scorecard", bilingual: true, label: { en: "Scorecard", zh: "进展一览" } },
  { path: "/docs", label: { en: "Reference", zh: "接口文档" } },
  { path: "/docs/guides", label: { en: "Guides", zh: "使用指南" } },
  { path: "/gallery", bilingual: true, label: { en: "Embeds", zh: "嵌入" } },
  { path: "/docs/dictionary", label: { en: "Dictionary", zh: "数据字典" } },
];

/** The entry that a page belongs to: the longest path that leads to it. */
const entryOf = (path: string) =>
  menu
    .filter((entry) => path === entry.path || path.startsWith(`${entry.path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0];

const words: Words<{ skip: string; menu: string; other: string; foot: string }> = {
  en: {
    skip: "Skip to content",
    menu: "Site",
    other: "中文",
    foot: "Structure and translations CC BY 4.0, code MIT; the plan itself is an official document. English is ours and unofficial.",
  },
  zh: {
    skip: "跳到正文",
    menu: "站点",
    other: "English",
    foot: "数据结构与译文采用 CC BY 4.0 许可，代码采用 MIT 许可；规划本身为官方文件。英文由本站翻译，非官方译文。",
  },
};

const links: { path: string; label: Words<string> }[] = [
  { path: "/v1", label: { en: "/v1", zh: "/v1" } },
  { path: "/v1/openapi.json", label: { en: "OpenAPI", zh: "OpenAPI" } },
  { path: "/problems", label: { en: "Problems", zh: "错误说明" } },
  { path: "/feed.atom", label: { en: "Feed", zh: "更新订阅" } },
  { path: "/llms.txt", label: { en: "llms.txt", zh: "llms.txt" } },
];

/** The top of every page: the way to all others, and to this one in the other language. */
export function siteHeader(path: string, language: Language, bilingual: Words<string> | undefined) {
  const said = words[language];
  const current = entryOf(path);
  const other = language === "en" ? "zh" : "en";
  return html`<a class="skip" href="#main">${said.skip}</a>
<header class="site">
<a class="brand" href="${inLanguage("/", language)}"><span class="seal" lang="zh-Hans" aria-hidden="true">渝</span>Yuplan</a>
<nav aria-label="${said.menu}">
${menu.map(
  (entry) =>
    html`<a href="${entry.bilingual ? inLanguage(entry.path, language) : entry.path}"${entry === current ? html` aria-current="${path === entry.path ? "page" : "true"}"` : ""}>${entry.label[language]}</a>
`,
)}${bilingual ? html`<a class="language" href="${bilingual[other]}" hreflang="${tagOf[other]}" lang="${tagOf[other]}">${said.other}</a>` : ""}
</nav>
</header>`;
}

/** The foot of every page: the release, the licence, and what machines read. */
export function siteFooter(release: string, language: Language) {
  return html`<footer class="site">
<p>${language === "zh" ? "数据版本" : "Release"} <a href="/v1/releases/${release}">${release}</a>. ${words[language].foot}</p>
<p>${links.map(({ path, label }) => html`<a href="${path}">${label[language]}</a> `)}</p>
</footer>`;
}
