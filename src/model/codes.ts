import type { Language } from "./charts/language.ts";
import { signs } from "./charts/wording.ts";
import { clusterSorts } from "./cluster-sorts.ts";
import { vintageInWords } from "./derive/vintage.ts";
import { targetGroups } from "./target-groups.ts";
import type { Text } from "./text.ts";

const chineseOf = (names: Readonly<Record<string, Text>>) =>
  Object.fromEntries(Object.entries(names).map(([code, { zh }]) => [code, zh]));

/** What each value of a closed set is called in Chinese: a value means the same in every field. */
const zh: Readonly<Record<string, string>> = {
  ...chineseOf(targetGroups),
  ...chineseOf(clusterSorts),
  ...chineseOf(vintageInWords),
  ...signs.zh,
  true: "是",
  false: "否",
  // How a number is meant, and what is counted.
  exactly: "等于",
  between: "介于",
  percent: "%",
  "percentage-points": "个百分点",
  "comparable-prices": "可比价",
  nominal: "名义",
  current: "现价",
  comparable: "可比价",
  level: "水平",
  share: "占比",
  growth: "增速",
  rank: "位次",
  count: "数量",
  multiple: "倍数",
  change: "增减",
  contribution: "贡献率",
  // What a record is.
  indicator: "指标",
  goal: "目标",
  "key-project": "重点项目",
  named: "文中提及",
  pillar: "支柱服务业",
  "high-end": "高端服务业",
  traditional: "传统服务业",
  action: "行动",
  "sub-action": "子行动",
  safeguard: "保障措施",
  core: "核",
  ring: "环",
  belt: "带",
  part: "组成部分",
  front: "文首",
  chapter: "章",
  section: "节",
  item: "条",
  box: "专栏",
  figure: "图",
  // Where.
  chongqing: "重庆",
  china: "全国",
  "main-city": "主城区",
  "western-china": "西部",
  "central-and-western-china": "中西部",
  "central-business-district": "中央商务区",
  "developed-regions": "发达地区",
  // How words were read.
  verbatim: "照录原文",
  normalised: "经换算",
  inherited: "承接他处",
  // Where the document contradicts itself.
  value: "数值",
  comparator: "比较方式",
  precision: "精度",
  name: "名称",
  scope: "范围",
  list: "列举",
  minor: "轻微",
  notable: "明显",
  major: "重大",
};

/** A value in words: `to-be-upgraded` is itself in English, 提升 in Chinese; what is of no closed set stays. */
export const codeIn = (value: string, language: Language): string =>
  language === "zh" ? (zh[value] ?? value) : value;
