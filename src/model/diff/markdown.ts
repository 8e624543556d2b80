import { resources } from "../catalogue.ts";
import { escaped, link } from "../markdown.ts";
import type { Change, Diff } from "./diff-schema.ts";

/** Code points of a value that are shown; JSON has it whole. */
const MOST_SHOWN = 160;

/** A diff to read. Links are absolute: a copy keeps them. */
export function markdownOf({ data, query, links }: Diff, origin: string): string {
  const { from, to, summary, changes } = data;
  const dates = [from, to].map(({ id, date }) => `${id} (${date ?? "not published"})`);
  const counts = Object.entries(summary).map(([kind, count]) => `${count} ${kind}`);
  const names = [...new Set(changes.map(({ resource }) => resource))];
  const parts = [
    `# ${escaped(query.description.en)}`,
    `From ${dates.join(" to ")}: ${counts.join(", ")}. ${link("JSON", origin + links.self)}`,
    `> ${escaped(to.notes)}`,
    ...(changes.length === 0 ? ["Nothing changed."] : []),
    ...names.flatMap((name) => [
      `## ${titleOf(name)}`,
      listOf(
        changes.filter(({ resource }) => resource === name),
        origin,
      ),
    ]),
  ];
  return `${parts.join("\n\n")}\n`;
}

const titleOf = (name: string) =>
  resources.find((resource) => resource.name === name)?.title.en ?? "The document";

/** A field that came with the release and is empty in the record: news of the schema, and not of the plan. */
const isBlank = (field: Change["fields"][number]) =>
  !("old" in field) && (field.new === null || (Array.isArray(field.new) && field.new.length === 0));

/** The changes of a resource; records that gained nothing but blank fields are counted together. */
function listOf(changes: readonly Change[], origin: string): string {
  const isNews = ({ change, place, fields }: Change) =>
    change !== "changed" || place !== null || fields.some((field) => !isBlank(field));
  const others = changes.filter((change) => !isNews(change));
  const blank = new Set(others.flatMap(({ fields }) => fields.map(({ path }) => code(path))));
  return [
    ...changes.filter(isNews).map((change) => itemOf(change, origin)),
    ...(others.length === 0
      ? []
      : [
          `- ${others.length} more gained only fields that are empty in them: ${[...blank].join(", ")}`,
        ]),
  ].join("\n");
}

function itemOf({ id, change, name, fields, place, reason, links }: Change, origin: string) {
  const url = links.new ?? links.old ?? "";
  const lines = [
    `- **${change}** ${link(`${name.en} (${name.zh})`, origin + url)} ${code(id)}`,
    ...(reason === null ? [] : [`  - ${escaped(reason)}`]),
    ...(links.successor ? [`  - use ${link("its successor", origin + links.successor)}`] : []),
    ...(place ? [`  - place ${place.old} → ${place.new}`] : []),
    ...fields
      .filter((field) => !isBlank(field))
      .map((field) => `  - ${code(field.path)}: ${shown(field, "old")} → ${shown(field, "new")}`),
  ];
  return lines.join("\n");
}

/** A value as JSON, cut where it is long. */
function shown(field: Change["fields"][number], side: "old" | "new"): string {
  if (!(side in field)) return "nothing";
  const points = [...JSON.stringify(field[side])];
  return code(
    points.length > MOST_SHOWN ? `${points.slice(0, MOST_SHOWN).join("")}…` : points.join(""),
  );
}

/** A code span: its fence is longer than any run of backticks inside (CommonMark 6.1). */
function code(text: string): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = "`".repeat(Math.max(0, ...runs) + 1);
  const space = runs.length > 0 ? " " : "";
  return fence + space + text + space + fence;
}
