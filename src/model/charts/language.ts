import type { Text } from "../text.ts";

/** The languages that charts, cards and pages speak; the first is spoken unless another is asked for. */
export const languages = ["en", "zh"] as const;
export type Language = (typeof languages)[number];

/** Tag of a language (BCP 47). */
export const languageTag: Record<Language, string> = { en: "en", zh: "zh-Hans" };

/** A name in a language. */
export const inLanguage = (text: Text, language: Language): string => text[language];
