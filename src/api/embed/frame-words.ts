import type { Language } from "../../model/charts/language.ts";

/** What every frame says, whatever its card. */
export interface FrameWords {
  proof: string;
  reports: string;
  numbers: string;
  table: string;
  numbersAndCaveats: string;
  /** Whose the words are; empty where they are the document's. */
  translation: string;
  revised: (release: string) => string;
  withdrawn: (release: string) => string;
  newest: string;
  changes: string;
}

export const frameWords: Record<Language, FrameWords> = {
  en: {
    proof: "Proof in the document",
    reports: "Sources of what was reported",
    numbers: "Numbers as a table",
    table: "As a table",
    numbersAndCaveats: "Numbers and caveats",
    translation: "English: our translation, unofficial",
    revised: (release) => `Release ${release} revised what this shows.`,
    withdrawn: (release) => `Release ${release} no longer has what this shows.`,
    newest: "See the newest",
    changes: "What changed",
  },
  zh: {
    proof: "原文依据",
    reports: "观测值来源",
    numbers: "数据表",
    table: "列表",
    numbersAndCaveats: "数据与说明",
    translation: "",
    revised: (release) => `${release} 版已修订本图所示内容。`,
    withdrawn: (release) => `${release} 版已不再包含本图所示内容。`,
    newest: "查看最新版",
    changes: "查看变更",
  },
};
