import type { Text } from "./text.ts";

/** The groups of rows in box 1, in its order, by the words that head them there. */
export const targetGroups = {
  scale: { zh: "总量规模", en: "Total scale" },
  structure: { zh: "结构质量", en: "Structure and quality" },
  "key-industries": {
    zh: "重点行业发展相关指标",
    en: "Indicators on the development of key industries",
  },
} as const satisfies Record<string, Text>;

export type TargetGroup = keyof typeof targetGroups;

/** Their ids. */
export const groups = Object.keys(targetGroups) as TargetGroup[];
