import type { Words } from "../language.ts";

/** What the page of a record says. */
const en = {
  values: "Values",
  derived: "Derived",
  conflicts: "What conflicts with it",
  links: "Links",
  evidence: "Evidence",
  evidenceOf: (number: number) => `Evidence ${number}`,
  comma: ", ",
  grade: (grade: string) => `source of grade ${grade}`,
  between: ", ",
  embed: "Embed",
};

const zh: typeof en = {
  values: "数值",
  derived: "推算",
  conflicts: "与之不一致之处",
  links: "相关记录",
  evidence: "原文出处",
  evidenceOf: (number) => `出处${number}`,
  comma: "，",
  grade: (grade) => `来源等级${grade}`,
  between: "、",
  embed: "嵌入",
};

export const recordWords: Words<typeof en> = { en, zh };
