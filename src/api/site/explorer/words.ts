import { type CopyWords, copyWords } from "../copy-button.ts";
import type { Words } from "../language.ts";

interface ExplorerWords {
  title: (resource: string) => string;
  heading: string;
  lead: string;
  resources: string;
  form: {
    q: string;
    asOf: string;
    sort: string;
    next: string;
    order: string;
    limit: string;
    all: string;
    show: string;
    clear: string;
  };
  ascending: string;
  descending: string;
  filters: string;
  more: (count: number) => string;
  fields: string;
  none: string;
  allowed: string;
  several: string;
  result: string;
  found: (count: number, total: number) => string;
  overview: string;
  toOverview: string;
  toWhole: string;
  next: string;
  empty: string;
  request: string;
  same: string;
  moving: string;
  permanent: string;
  asFile: string;
  copy: CopyWords;
  refused: string;
  meant: string;
  code: string;
  items: (count: number) => string;
}

/** The explorer's own words; names of fields and records are theirs. */
export const explorerWords: Words<ExplorerWords> = {
  en: {
    title: (resource) => `${resource}: explore the data of Yuplan`,
    heading: "Explore",
    lead: "Choose what you want to see; take it away as a URL or as code.",
    resources: "Resources",
    form: {
      q: "Text",
      asOf: "Known on",
      sort: "Sort by",
      next: "then by",
      order: "document order",
      limit: "Rows",
      all: "all",
      show: "Show",
      clear: "Clear",
    },
    ascending: "ascending",
    descending: "descending",
    filters: "Filters",
    more: (count) => `${count} more filters`,
    fields: "Fields",
    none: "none",
    allowed: "Allowed:",
    several: "several with commas",
    result: "Result",
    found: (count, total) =>
      count === total ? `${total} records` : `${count} of ${total} records`,
    overview: "An overview; the request below answers all fields.",
    toOverview: "Only an overview",
    toWhole: "Show all columns",
    next: "Next page",
    empty: "No record matches. Take a filter away, or look for fewer words.",
    request: "This request",
    same: "The same as code",
    moving: "Moves with the newest release",
    permanent: "Never changes",
    asFile: "As a file",
    copy: copyWords.en,
    refused: "The API refuses this query",
    meant: "Did you mean",
    code: "Runs as pasted.",
    items: (count) => `${count} ${count === 1 ? "item" : "items"}`,
  },
  zh: {
    title: (resource) => `${resource}：浏览渝计划数据`,
    heading: "浏览数据",
    lead: "选择要看的内容，再以网址或代码的形式带走。",
    resources: "资源",
    form: {
      q: "文字",
      asOf: "截至日期",
      sort: "排序",
      next: "其次",
      order: "文件顺序",
      limit: "行数",
      all: "全部",
      show: "显示",
      clear: "清除",
    },
    ascending: "升序",
    descending: "降序",
    filters: "筛选",
    more: (count) => `更多筛选（${count}）`,
    fields: "字段",
    none: "无",
    allowed: "可用：",
    several: "多个值用逗号分隔",
    result: "结果",
    found: (count, total) =>
      count === total ? `共 ${total} 条` : `共 ${total} 条，显示 ${count} 条`,
    overview: "此为概览；下方请求返回全部字段。",
    toOverview: "只看概览",
    toWhole: "显示全部字段",
    next: "下一页",
    empty: "没有符合条件的记录。请减少筛选条件或搜索词。",
    request: "本次请求",
    same: "同一请求的代码",
    moving: "随最新版本更新",
    permanent: "永不改变",
    asFile: "文件下载",
    copy: copyWords.zh,
    refused: "接口拒绝此查询",
    meant: "是否想写",
    code: "粘贴即可运行。",
    items: (count) => `${count} 项`,
  },
};
