import Papa from "papaparse";

/** CSV read back, by another library than wrote it: its rows, the header among them. */
export const csvRows = (text: string): string[][] =>
  Papa.parse<string[]>(text, { skipEmptyLines: true }).data;

/** The same as records, by the names in the header. */
export const csvRecords = (text: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
