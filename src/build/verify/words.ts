import { at } from "./record.ts";
import { type Rule, unless } from "./rule.ts";

/** The words are it, whole: what is shorter or longer is another text. */
export const exactly: Rule = (value, proof) => unless(proof.quote.exact === value, value, proof);

/** The words have it. */
export const said: Rule = (value, proof) =>
  unless(proof.quote.exact.includes(String(value)), value, proof);

/** What stands before and behind an item of a sentence: the marks of its list, or the words that make one of it. */
const BEFORE_ITEM = /(^|[、和的\d]|强化|打造|建立|分担|发展|完善|一批|[在居])$/;
const BEHIND_ITEM = /^($|[、等]|(服务)?功能$|服务$|的?排名|第|之首$)/;

/** The words have it as an item that is not cut. */
export const item: Rule = (value, proof) => {
  const { exact } = proof.quote;
  const start = exact.indexOf(String(value));
  const isItem =
    start >= 0 &&
    BEFORE_ITEM.test(exact.slice(0, start)) &&
    BEHIND_ITEM.test(exact.slice(start + String(value).length));
  return unless(isItem, value, proof);
};

/** The verbs between which a sentence counts what it names, and its count: 建成20个…, …突破1500亿元. */
const COUNTING = /^(等|培育|创建|引进|建成|(培育)?形成|集聚|累计完成|在高校和科研机构重新认定)?$/;
const REACHING = /^(达到?|保持在|下降到|突破|超过|实现|的|落地)?$/;

/** A number in a unit, as part of a pattern. */
const countIn = (unit: string) => `[\\d.—]+[万亿]?${unit.replace("/", "\\/")}`;

/** A name is all of its words; what a sentence counts, all of them but its verbs and its count. */
export const name: Rule = (value, proof, record, path) => {
  const unit = at(record, "unit.zh");
  if (typeof unit !== "string" || record.kind === "indicator")
    return exactly(value, proof, record, path);
  const { exact } = proof.quote;
  const start = exact.indexOf(String(value));
  const count = countIn(unit);
  const before = exact.slice(0, Math.max(0, start)).replace(new RegExp(`${count}$`), "");
  const behind = exact.slice(start + String(value).length);
  const verb = behind.replace(new RegExp(`${count}(以上|左右)?$`), "");
  return unless(start >= 0 && COUNTING.test(before) && REACHING.test(verb), value, proof);
};

/** A title is its words, one piece after another. */
export const title: Rule = (value, proof, { evidence }, path) => {
  const pieces = evidence.filter(({ proves }) => proves.includes(path));
  return unless(pieces.map(({ quote }) => quote.exact).join("") === value, value, proof);
};
