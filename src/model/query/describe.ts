import { codeIn } from "../codes.ts";
import { headingOf } from "../headings.ts";
import type { Resource } from "../resource.ts";
import type { Text } from "../text.ts";
import type { Comparison } from "./parameters.ts";
import type { Query, Wanted } from "./query.ts";

const signs: Record<Comparison, string> = { gte: "≥", gt: ">", lte: "≤", lt: "<" };
const inEnglish = (value: Wanted) => (value === null ? "null" : String(value));
const called = (path: string) => `“${headingOf(path, "zh")}”`;
const inChinese = (value: Wanted) => (value === null ? "无" : codeIn(String(value), "zh"));

/** A query in words, in both languages. */
export function describeQuery(resource: Resource, query: Query): Text {
  const en: string[] = [];
  const zh: string[] = [];
  for (const { path, anyOf } of query.filters) {
    en.push(`${path} is ${anyOf.map(inEnglish).join(" or ")}`);
    zh.push(`${called(path)}为${anyOf.map(inChinese).join("或")}`);
  }
  for (const { path, comparison, bound } of query.ranges) {
    en.push(`${path} ${signs[comparison]} ${bound}`);
    zh.push(`${called(path)}${signs[comparison]}${bound}`);
  }
  if (query.q !== null) {
    en.push(`text has “${query.q}”`);
    zh.push(`文字含“${query.q}”`);
  }
  if (query.asOf !== null) {
    en.push(`known on ${query.asOf}`);
    zh.push(`截至 ${query.asOf} 已知`);
  }
  const order = query.sort.map(({ path, descending }) => ({
    en: path + (descending ? ", descending" : ""),
    zh: called(path) + (descending ? "降序" : "升序"),
  }));
  const enOrder =
    order.length > 0 ? `by ${order.map((key) => key.en).join(", then ")}` : "in document order";
  const zhOrder = order.length > 0 ? `按${order.map((key) => key.zh).join("、")}` : "按文件顺序";
  const enPage = query.limit === null ? "" : `, ${query.limit} at a time`;
  const zhPage = query.limit === null ? "" : `，每页 ${query.limit} 条`;
  return {
    zh: `${resource.title.zh}${zh.length > 0 ? `：${zh.join("，")}` : ""}，${zhOrder}${zhPage}`,
    en: `${resource.title.en}${en.length > 0 ? ` where ${en.join(" and ")}` : ""}, ${enOrder}${enPage}`,
  };
}
