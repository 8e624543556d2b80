import { inLanguage, type Language } from "../charts/language.ts";
import { bounded, withUnit } from "../charts/wording.ts";
import type { PlannedTarget } from "../derive/planned-target.ts";
import type { Plan } from "../plan.ts";
import type { AnyRecord } from "../resource.ts";
import type { Text } from "../text.ts";

/** The two texts of a badge. */
export interface BadgeWords {
  label: string;
  message: string;
}

/** A resource whose records have badges: `/badge/{resource}/{id}.svg`. */
export interface BadgeKind {
  resource: string;
  /** What the message is. */
  about: string;
  message: (record: AnyRecord, language: Language) => string;
}

const targets: BadgeKind = {
  resource: "targets",
  about: "The value and year that the plan aims at",
  message: (record, language) => {
    const { target, unit } = record as AnyRecord & PlannedTarget;
    const value = withUnit(bounded(target, unit.code, language), { unit }, language);
    return language === "zh" ? `${target.year}年目标 ${value}` : `${target.year} target: ${value}`;
  },
};

const clusterTypes: BadgeKind = {
  resource: "cluster-types",
  about: "How many clusters of the type the document names",
  message: ({ named }, language) => (language === "zh" ? `列出${named}个` : `${named} named`),
};

const counting = (resource: string, field: string, about: string, words: Text): BadgeKind => ({
  resource,
  about,
  message: (record, language) => {
    const { length } = record[field] as unknown[];
    return language === "zh" ? `${words.zh}${length}个` : `${length} ${words.en}`;
  },
});

/** Every resource with badges, in the order of the reference. */
export const badgeKinds: readonly BadgeKind[] = [
  targets,
  clusterTypes,
  counting("programmes", "projects", "How many key projects stand in its box", {
    zh: "重点项目",
    en: "key projects",
  }),
  counting("districts", "clusters", "How many named clusters the document puts there", {
    zh: "集聚区",
    en: "clusters",
  }),
];

/** What a record's badge says. */
export const badgeWords = (
  { message }: BadgeKind,
  record: AnyRecord,
  language: Language,
): BadgeWords => ({
  label: inLanguage(record.name as Text, language),
  message: message(record, language),
});

/** The whole of a badge in a sentence, with where it is from, and whether a later release has another value. */
export function badgeTitle(
  { label, message }: BadgeWords,
  {
    plan,
    release,
    revised,
    language,
  }: { plan: Plan; release: string; revised: boolean; language: Language },
): string {
  const title = inLanguage(plan.title, language);
  return language === "zh"
    ? `${label}：${message}。${title}，Yuplan ${release} 版${revised ? "；之后的版本有修订" : ""}。`
    : `${label}: ${message}. ${title}, Yuplan release ${release}${revised ? "; revised in a later release" : ""}.`;
}
