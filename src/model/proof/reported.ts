import { escaped, link } from "../markdown.ts";
import type { AnyRecord } from "../resource.ts";
import type { Observation } from "../resources/observations.ts";

/** A record that was read from another source than the plan. */
export type Reported = AnyRecord & Pick<Observation, "source" | "published" | "quotation">;

/** Whether a record carries the words of another source instead of the plan's. */
export const isReported = (record: AnyRecord): record is Reported =>
  "source" in record && "published" in record && "quotation" in record;

/** When its source was published, in English; a source from before the field counts as dated. */
export const publishedInWords = ({ source, published }: Reported): string =>
  source.dated === false ? `undated, known since ${published}` : published;

/** The words of the source that prove the record, and where they were read. */
export function quotationOf(record: Reported): string {
  const { source, quotation } = record;
  const { title, publisher, url, grade, note } = source;
  return [
    `> **${escaped(quotation)}**`,
    [
      `- Stands in: ${url === null ? escaped(title) : link(title, url.replaceAll("(", "%28").replaceAll(")", "%29"))}`,
      `- Published by: ${escaped(publisher)}, ${publishedInWords(record)}`,
      `- Grade: ${grade}`,
      ...(note === null ? [] : [`- ${escaped(note.en)}`]),
    ].join("\n"),
  ].join("\n\n");
}
