import type { Language } from "../charts/language.ts";
import { escaped, link } from "../markdown.ts";
import type { AnyRecord } from "../resource.ts";
import type { Observation } from "../resources/observations.ts";

/** A record that was read from another source than the plan. */
export type Reported = AnyRecord & Pick<Observation, "source" | "published" | "quotation">;

/** Whether a record carries the words of another source instead of the plan's. */
export const isReported = (record: AnyRecord): record is Reported =>
  "source" in record && "published" in record && "quotation" in record;

/** When its source was published, in words; a source from before the field counts as dated. */
export function publishedInWords({ source, published }: Reported, language: Language): string {
  if (source.dated !== false) return published;
  return language === "zh" ? `未注日期，${published} 起已知` : `undated, known since ${published}`;
}

/** The words of the source that prove the record, and where they were read. */
export function quotationOf(record: Reported): string {
  const { source, quotation } = record;
  const { title, publisher, url, grade, note } = source;
  return [
    `> **${escaped(quotation)}**`,
    [
      `- Stands in: ${url === null ? escaped(title) : link(title, url.replaceAll("(", "%28").replaceAll(")", "%29"))}`,
      `- Published by: ${escaped(publisher)}, ${publishedInWords(record, "en")}`,
      `- Grade: ${grade}`,
      ...(note === null ? [] : [`- ${escaped(note.en)}`]),
    ].join("\n"),
  ].join("\n\n");
}
