import type { Column } from "./columns.ts";

const paths: [path: string, type: Column["type"], nullable?: true][] = [
  ["target", "id"],
  ["number", "integer"],
  ["name.zh", "text"],
  ["name.en", "text"],
  ["group", "enum"],
  ["unit.code", "code"],
  ["unit.zh", "text"],
  ["unit.en", "text"],
  ["year", "integer"],
  ["verdict", "enum"],
  ["planned.value", "number", true],
  ["planned.max", "number", true],
  ["planned.comparator", "enum", true],
  ["planned.by", "enum", true],
  ["planned.formula", "text", true],
  ["observed.value", "number", true],
  ["observed.comparator", "enum", true],
  ["observed.formula", "text", true],
  ["gap.value", "number", true],
  ["gap.percent", "number", true],
  ["gap.formula", "text", true],
  ["rule.id", "enum"],
  ["rule.says.zh", "text"],
  ["rule.says.en", "text"],
];

/** The columns of the scorecard as a table: paths of its lines. */
export const scorecardColumns: readonly Column[] = paths.map(([path, type, nullable = false]) => ({
  path,
  type,
  nullable,
  printed: false,
}));
