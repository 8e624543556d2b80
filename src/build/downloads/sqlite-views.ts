import type { Column } from "../../model/columns.ts";
import { nameOf, quoted, quotedText } from "../../model/sql/names.ts";
import { recordOf } from "./sqlite-links.ts";
import type { Table } from "./table.ts";

/** The column with the record's id: its resource, or `record` where an item has a field of that name. */
const ownerIn = (table: Table, items: readonly Column[]) =>
  items.some(({ path }) => nameOf(path) === recordOf(table)) ? "record" : recordOf(table);

/** Lists of objects, one row an object: `targets.evidence` is the view targets_evidence. */
function itemViews(tables: readonly Table[]): string[] {
  return tables.flatMap((table) =>
    table.columns.flatMap(({ path, items }) => {
      if (!items) return [];
      const values = items.map(
        (item) => `json_extract(item.value, '$.${item.path}') AS ${quoted(nameOf(item.path))}`,
      );
      const name = nameOf(table.resource.name);
      return [
        `CREATE VIEW ${quoted(`${name}_${nameOf(path)}`)} AS`,
        `SELECT record."id" AS ${quoted(ownerIn(table, items))}, item.key AS "position",`,
        `  ${values.join(",\n  ")}`,
        `FROM ${quoted(name)} AS record, json_each(record.${quoted(nameOf(path))}) AS item;`,
      ].join("\n");
    }),
  );
}

/** All evidence there is: which words prove what of which record. */
function evidenceView(tables: readonly Table[]): string {
  const parts = tables.flatMap((table) => {
    const items = table.columns.find(({ path }) => path === "evidence")?.items;
    if (!items) return [];
    const name = nameOf(table.resource.name);
    const record = quoted(ownerIn(table, items));
    return `SELECT ${quotedText(table.resource.name)} AS resource, ${record} AS record, position, section, line, quote_exact, position_start, position_end, proves, method, how FROM ${quoted(`${name}_evidence`)}`;
  });
  return `CREATE VIEW evidence AS\n${parts.join("\nUNION ALL ")};`;
}

/** What users join: written by hand, over the tables above. */
const joined = (tables: readonly Table[]) => `
CREATE VIEW target_summary AS
SELECT t.id, t.number, t.kind, t.name_zh, t.name_en, t."group", t.unit_zh, t.unit_en,
  t.baseline_year, t.baseline_value, t.target_year, t.target_comparator, t.target_value, t.target_max,
  t.growth_value, t.growth_unit, t.growth_printed,
  t.derived_implied_growth_value AS implied_growth, t.derived_implied_growth_agrees AS growth_agrees,
  (SELECT group_concat(s.name_en, '; ') FROM targets_sectors ts JOIN sectors s ON s.id = ts.sector
    WHERE ts.target = t.id) AS sectors,
  (SELECT count(*) FROM targets_discrepancies td WHERE td.target = t.id) AS discrepancies
FROM targets t;

CREATE VIEW target_evidence AS
SELECT t.id AS target, t.name_zh, t.name_en, e.position, e.proves, e.method, e.quote_exact,
  s.id AS section, s.name_zh AS section_name_zh, s.name_en AS section_name_en, e.line
FROM targets t
JOIN targets_evidence e ON e.target = t.id
JOIN sections s ON s.id = e.section;

CREATE VIEW target_discrepancies AS
SELECT t.id AS target, t.name_zh, t.name_en, d.id AS discrepancy, d.kind, d.severity, d.explanation, d.printed
FROM targets t
JOIN targets_discrepancies td ON td.target = t.id
JOIN discrepancies d ON d.id = td.discrepancy;

CREATE VIEW district_clusters AS
SELECT d.id AS district, d.code, d.name_zh AS district_zh, d.name_en AS district_en,
  c.id AS cluster, c.name_zh AS cluster_zh, c.name_en AS cluster_en,
  y.id AS type, y.name_zh AS type_zh, y.name_en AS type_en
FROM districts d
JOIN districts_clusters dc ON dc.district = d.id
JOIN clusters c ON c.id = dc.cluster
JOIN cluster_types y ON y.id = c.type;

CREATE VIEW project_tree AS
SELECT b.number AS box, b.id AS programme, b.name_zh AS programme_zh, b.name_en AS programme_en,
  k.number, k.id AS key_project, k.name_zh AS key_project_zh, k.name_en AS key_project_en,
  p.id AS project, p.name_zh AS project_zh, p.name_en AS project_en
FROM programmes b
JOIN projects k ON k.programme = b.id AND k.parent IS NULL
LEFT JOIN projects p ON p.parent = k.id
ORDER BY b.number, k.number, p.rowid;
${tables.some(({ resource }) => resource.name === "observations") ? observed : ""}`;

/** What became of a target: every report of it, beside what the plan wants. */
const observed = `
CREATE VIEW target_observations AS
SELECT t.id AS target, t.number, t.name_zh, t.name_en, t.baseline_year, t.baseline_value,
  t.target_year, t.target_comparator, t.target_value, t.target_max,
  o.id AS observation, o.year, o.comparator, o.value, o.prices, o.real_growth_value, o.comparable,
  o.vintage, o.published, o.source_title, o.source_publisher, o.source_grade, o.quotation,
  o.caveat_zh, o.caveat_en
FROM targets t
JOIN observations o ON o.target = t.id
ORDER BY t.number, o.year, o.published;
`;

/** The views of the database. */
export const viewsOf = (tables: readonly Table[]): string[] => [
  ...itemViews(tables),
  evidenceView(tables),
  joined(tables),
];
