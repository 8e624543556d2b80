import type { Text } from "../text.ts";

/** Which of several figures for one year an observation is, in words. */
export const vintageInWords = {
  "early-estimate": { zh: "快报数", en: "early estimate" },
  preliminary: { zh: "初步数", en: "preliminary" },
  reported: { zh: "公布数", en: "as reported" },
  revised: { zh: "修订数", en: "revised" },
  final: { zh: "最终数", en: "final" },
} as const satisfies Record<string, Text>;
