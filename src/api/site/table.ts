import { html } from "hono/html";

/** What a column is called, and what stands in it besides a word or two. */
export interface Heading {
  label: string;
  look?: "number" | "words" | undefined;
  href?: string;
}

/** A row: what it is about, and its cells under the other headings; null where there is nothing. */
export interface Row {
  name: unknown;
  cells: readonly unknown[];
}

/** Classes as an attribute. */
const looking = (...looks: (string | undefined | false)[]) => {
  const given = looks.filter(Boolean).join(" ");
  return given === "" ? "" : html` class="${given}"`;
};

/**
 * A table that scrolls by itself where it is wide. On a phone each row is its name with its cells under
 * it, which then say what they are.
 */
export const tableOf = (
  label: string,
  head: readonly Heading[],
  rows: readonly Row[],
  kind?: string,
) =>
  tableOfRows(
    label,
    head,
    rows.map((row) => rowOf(head, row)),
    kind,
  );

/** The same of rows that are markup already. */
export const tableOfRows = (
  label: string,
  head: readonly Heading[],
  rows: readonly ReturnType<typeof rowOf>[],
  kind?: string,
) => html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table${looking("stacks", kind)}>
<thead><tr>${head.map(
  ({ label, look, href }) =>
    html`<th scope="col"${looking(look)}>${href === undefined ? label : html`<a href="${href}">${label}</a>`}</th>`,
)}</tr></thead>
<tbody>${rows}</tbody></table></div>`;

/** A row under some headings. */
export const rowOf = (head: readonly Heading[], { name, cells }: Row) => html`
<tr><th scope="row">${name}</th>${cells.map((cell, i) => {
  const { label, look } = head[i + 1] ?? { label: "" };
  return html`<td data-label="${label}"${looking(look, cell === null && "none")}>${cell ?? "–"}</td>`;
})}</tr>`;
