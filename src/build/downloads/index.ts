import { downloads, listsOf } from "../../model/downloads.ts";
import { frozenText, type Release } from "../../model/release.ts";
import type { Resource } from "../../model/resource.ts";
import { resourcesIn } from "../../model/resource-in-release.ts";
import { type Artefacts, artefactsOf } from "../artefacts.ts";
import { besideLists } from "./beside-lists.ts";
import { bundleFile } from "./bundle.ts";
import { citationFiles } from "./citation-files.ts";
import { csvwFile } from "./csvw.ts";
import { dataPackageFile } from "./data-package.ts";
import { dcatFile } from "./dcat.ts";
import { descriptionOf } from "./description.ts";
import { type File, hashed } from "./file.ts";
import { statisticsFile } from "./json-stat.ts";
import { manifestFile, sumsOf } from "./manifest.ts";
import { parquetFile } from "./parquet.ts";
import { readmeFile } from "./readme.ts";
import { recordFiles } from "./record-files.ts";
import { schemaOrgFile } from "./schema-org.ts";
import { databaseFile } from "./sqlite.ts";
import { tablesOf } from "./table.ts";
import { workbookFile } from "./xlsx.ts";

/**
 * Every file of a release by its path under `dist/`: its lists, and the same data in the formats
 * that other tools open, described, hashed and bundled. Citations in them name `origin`, and nothing
 * else does. The same release after the same others gives the same bytes.
 */
export async function downloadsOf(
  all: readonly Resource[],
  release: Release,
  { origin, before }: { origin: string; before: readonly Release[] },
): Promise<Artefacts> {
  const resources = resourcesIn(all, release.dataset);
  const folder = `v1/releases/${release.id}`;
  const artefacts = artefactsOf(resources, release);
  const written = (path: string) => {
    const content = artefacts.get(`${folder}/${path}`);
    if (content === undefined) throw new Error(`${path} is not among the files of ${release.id}.`);
    return content;
  };
  const description = descriptionOf(release, origin);
  const tables = tablesOf(resources, release);
  const data = [
    await workbookFile(tables, description),
    databaseFile(tables, description),
    statisticsFile(release, description),
    { ...downloads.frozen, content: frozenText(release) },
    { ...downloads.plan, content: written(downloads.plan.path) },
    ...tables.flatMap((table): File[] => [
      ...listsOf(table.resource, release.id).map((list) => ({
        ...list,
        content: written(list.path),
      })),
      ...(table.rows.length > 0 ? [parquetFile(table, description)] : []),
    ]),
  ].map(hashed);
  const metadata = [
    dataPackageFile(tables, new Map(data.map((file) => [file.path, file])), description),
    csvwFile(tables, description),
    dcatFile(release, data, description),
    schemaOrgFile(release, tables, data, description),
    readmeFile(tables, description),
  ].map(hashed);
  const inside = [...data, ...metadata];
  // The bundle cannot hold what names its own hash: the sums and the manifest stand beside it.
  const answers = [
    ...besideLists(resources, release, before),
    ...recordFiles(resources, release, origin),
    ...citationFiles(resources, release, origin),
  ].map(hashed);
  const bundle = bundleFile(release, [...inside, ...answers], description.fileDate);
  const files = [hashed(bundle), ...inside];
  const sums = hashed({ ...downloads.sums, content: sumsOf(files) });
  const manifest = hashed(manifestFile(release, [...files, sums]));
  return new Map(
    [...files, sums, manifest].map(({ path, content }) => [`${folder}/${path}`, content]),
  );
}
