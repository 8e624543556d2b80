import type { Words } from "../language.ts";

/** What the page of a record says. */
const en = {
  values: "Values",
  derived: "Derived",
  conflicts: "What conflicts with it",
  links: "Links",
  evidence: "Evidence",
  evidenceOf: (number: number) => `Evidence ${number}`,
  proves: "Proves",
  line: (line: number) => `line ${line}`,
  comma: ", ",
  how: ": ",
  between: ", ",
  take: "Take it away",
  permanent: "permanent",
  proofPage: "proof page",
  embed: "Embed",
};

const zh: typeof en = {
  values: "数值",
  derived: "推算",
  conflicts: "与之不一致之处",
  links: "相关记录",
  evidence: "原文出处",
  evidenceOf: (number) => `出处${number}`,
  proves: "证明",
  line: (line) => `第${line}行`,
  comma: "，",
  how: "：",
  between: "、",
  take: "取用与引用",
  permanent: "永久版本",
  proofPage: "证明页（英文）",
  embed: "嵌入",
};

export const recordWords: Words<typeof en> = { en, zh };
