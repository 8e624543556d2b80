import { formatsOf } from "./formats/index.ts";
import { JSON_TYPE } from "./media-type.ts";
import type { Resource } from "./resource.ts";

/** A file of a release: its name in the release's folder, and what it is. */
export interface Download {
  path: string;
  mediaType: string;
  about: string;
}

/** The files that a release has once, in documentation order. */
export const downloads = {
  bundle: {
    path: "yuplan.zip",
    mediaType: "application/zip",
    about:
      "Every file below, every record as JSON, as its proof page and as it is cited, the calendar and the scorecard, in the folders of their URLs, with SHA256SUMS",
  },
  workbook: {
    path: "yuplan.xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    about: "A workbook: a readme and a sheet a resource",
  },
  database: {
    path: "yuplan.sqlite",
    mediaType: "application/vnd.sqlite3",
    about: "A SQLite database with keys, and views that join what belongs together",
  },
  statistics: {
    path: "targets.json-stat.json",
    mediaType: JSON_TYPE,
    about: "The targets as a JSON-stat 2.0 dataset: target by measure, with units",
  },
  frozen: {
    path: "release.json",
    mediaType: JSON_TYPE,
    about: "The release as it is frozen: canonical JSON (RFC 8785), whose SHA-256 the ledger has",
  },
  plan: {
    path: "plan.json",
    mediaType: JSON_TYPE,
    about: "The document that every value is read from",
  },
  dataPackage: {
    path: "datapackage.json",
    mediaType: JSON_TYPE,
    about: "Data Package v2: the CSV files, their columns and keys",
  },
  csvw: {
    path: "csv-metadata.json",
    mediaType: "application/csvm+json",
    about: "CSV on the Web: the CSV files, their columns and keys",
  },
  dcat: {
    path: "dcat.jsonld",
    mediaType: "application/ld+json",
    about: "DCAT 3: the release and its files, for data catalogues",
  },
  schemaOrg: {
    path: "dataset.jsonld",
    mediaType: "application/ld+json",
    about: "schema.org/Dataset: the release and its files, for search engines",
  },
  readme: {
    path: "README.md",
    mediaType: "text/markdown; charset=utf-8",
    about: "What the files are, the citation and the licence",
  },
  sums: {
    path: "SHA256SUMS",
    mediaType: "text/plain; charset=utf-8",
    about: "SHA-256 of every file here, for `sha256sum -c`",
  },
} as const satisfies Record<string, Download>;

/** The lists of a resource in every format: the same bytes as their URLs answer. */
export const listsOf = (resource: Resource, release: string) =>
  formatsOf(resource, release).map((format) => ({
    format,
    path: `${resource.name}.${format.extension}`,
    mediaType: format.mediaType,
    about: `${resource.title.en}: ${format.about}`,
  }));

/** The Parquet file of a resource. */
export const parquetOf = ({ name, title }: Resource): Download => ({
  path: `${name}.parquet`,
  mediaType: "application/vnd.apache.parquet",
  about: `${title.en}: typed columns, ids in lists as lists`,
});
