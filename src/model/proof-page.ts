import { citationOfRecord } from "./citation.ts";
import { inForm } from "./citations/form.ts";
import { citationForms } from "./citations/index.ts";
import { text } from "./citations/text.ts";
import { evidenceOf } from "./dataset.ts";
import type { ItemContext } from "./item-forms.ts";
import { permanently } from "./listing.ts";
import { escaped, link, table } from "./markdown.ts";
import { pieceOfEvidence, provedBy } from "./proof/evidence.ts";
import { derivedOf, type Field, listsOf, valuesOf } from "./proof/fields.ts";
import { conflictsWith, linksOf } from "./proof/links.ts";
import { isReported, publishedInWords, quotationOf } from "./proof/reported.ts";
import type { AnyRecord } from "./resource.ts";
import type { Text } from "./text.ts";

/**
 * A record as a page to read and to check, in Markdown: its values, what is derived from them, what
 * conflicts with them, the words that prove them and how to cite it. All of it is worked out from
 * the schema, so every resource has such pages. Links are permanent, and absolute unless the source
 * has another base for them; the citation is absolute wherever the page is read.
 */
export function proofPage(context: ItemContext): string {
  const { resource, record } = context;
  const parts: [heading: string, body: string][] = [
    ["Values", values(valuesOf(resource, record, "en"), record)],
    ...lists(context),
    ["Derived", derived(derivedOf(resource, record, "en"))],
    ["What conflicts with it", conflicts(context)],
    ["Links", links(context)],
    ["Evidence", evidence(context)],
    ["How to cite", citing(context)],
  ];
  const opening = [`# ${escaped(nameOf(record))}`, about(context)];
  const told = parts
    .filter(([, body]) => body !== "")
    .flatMap(([heading, body]) => [`## ${escaped(heading)}`, body.trimEnd()]);
  return `${[...opening, ...told].join("\n\n")}\n`;
}

/** What the record is, of which release and document, and whose words its names are. */
function about({ resource, record, source }: ItemContext): string {
  const { title, documentNumber } = source.plan;
  const proof = provedBy(record, ["name.zh"]).join(", ");
  return [
    escaped(resource.about.en),
    isReported(record)
      ? `From release ${escaped(source.release.id)} of Yuplan, read from ${escaped(`${record.source.title}, ${record.source.publisher}, ${publishedInWords(record, "en")}`)}: the plan itself does not say it.`
      : `From release ${escaped(source.release.id)} of Yuplan, read from ${escaped(`${title.zh} (${title.en}), ${documentNumber}`)}.`,
    ...(proof === "" ? [] : [`The Chinese name is the document's (evidence ${proof}).`]),
    "English is ours and unofficial.",
  ].join(" ");
}

const nameOf = ({ name, id }: AnyRecord) => {
  const { zh, en } = (name ?? { zh: id, en: id }) as Text;
  return zh === en ? zh : `${zh} · ${en}`;
};

/** Permanent address of a record. */
const addressOf = ({ source }: ItemContext, resource: string, id: string) =>
  (source.base ?? source.origin) + permanently(source.release.id, `/v1/${resource}/${id}`);

/** A link to another record's page. */
const linkTo = (context: ItemContext, resource: string, record: AnyRecord) =>
  link(nameOf(record), inForm(addressOf(context, resource, record.id), "md"));

const numbered = (numbers: readonly number[]) =>
  numbers.length > 0 ? ` (evidence ${numbers.join(", ")})` : "";

function values(fields: readonly Field[], record: AnyRecord): string {
  if (fields.length === 0) return "";
  const rows = fields.map(({ label, words, paths }) => [
    escaped(label),
    escaped(words),
    provedBy(record, paths).join(", ") || "–",
  ]);
  return table(["Field", "Value", "Evidence"], rows);
}

function derived(fields: readonly Field[]): string {
  if (fields.length === 0) return "";
  const rows = fields.map(({ label, words, description }) => [label, words, description]);
  return table(
    ["Field", "Value", "What it is"],
    rows.map((row) => row.map(escaped)),
  );
}

function lists({ resource, record }: ItemContext): [heading: string, body: string][] {
  return listsOf(resource, record, "en").map(({ label, path, description, items }) => {
    const lines = items.map(
      (words, i) => `${i + 1}. ${escaped(words)}${numbered(provedBy(record, [`${path}.${i}`]))}\n`,
    );
    return [label, `${description === "" ? "" : `${escaped(description)}\n\n`}${lines.join("")}`];
  });
}

function conflicts(context: ItemContext): string {
  const found = conflictsWith(context.resource, context.record, context.dataset);
  if (!found) return "";
  const { resource, records } = found;
  const blocks = records.map((record) => {
    const said = valuesOf(resource, record, "en").map(({ label, words }) => ({ label, words }));
    const lines = said.map(({ label, words }) => `- ${escaped(label)}: ${escaped(words)}\n`);
    return `### ${linkTo(context, resource.name, record)}\n\n${lines.join("")}`;
  });
  return blocks.join("\n");
}

function links(context: ItemContext): string {
  const { resource, record, dataset } = context;
  return linksOf(resource, record, dataset, "en")
    .map(({ label, path, resource: name, records }) => {
      const targets = records.map((one) => linkTo(context, name, one));
      const proof = path === null ? "" : numbered(provedBy(record, [path]));
      return `- ${escaped(label)}: ${targets.join(", ")}${proof}\n`;
    })
    .join("");
}

function evidence({ record, dataset, source }: ItemContext): string {
  if (isReported(record)) return quotationOf(record);
  const pieces = evidenceOf(record);
  if (pieces.length === 0) return "The document has no words that name it.";
  const { sha256 } = source.plan.text;
  return [
    `Code points count from 0 at the start of the document's text, whose SHA-256 is ${sha256}; the last is not included.`,
    ...pieces.map((piece, i) => pieceOfEvidence(record, piece, i + 1, dataset.sections ?? [])),
  ].join("\n\n");
}

function citing(context: ItemContext): string {
  const { resource, record, source, dataset } = context;
  const citation = citationOfRecord(source, resource, record, dataset.sections ?? []);
  const address = addressOf(context, resource.name, record.id);
  const forms = citationForms.map(({ name, extension }) => link(name, inForm(address, extension)));
  return [
    `> ${escaped(text.encode(citation).trim())}`,
    forms.join(" · "),
    `Permanent URL: <${citation.url}>`,
  ].join("\n\n");
}
