import { groundsOf, groundsPath } from "../model/citation.ts";
import type { Dataset } from "../model/dataset.ts";
import type { LedgerLine, Withdrawal } from "../model/ledger.ts";
import { mappedIn, mappedPath } from "../model/mapped.ts";
import type { Release } from "../model/release.ts";
import { definitions } from "../model/resources/index.ts";
import { type Served, servedPath } from "../model/served.ts";
import { WITHDRAWN, withdrawalBegin } from "../model/withdrawal.ts";
import type { Artefacts } from "./artefacts.ts";
import { calendarFiles } from "./calendar.ts";
import { changeFiles } from "./changes.ts";
import { clientFile } from "./client.ts";
import { dictionaryFile } from "./dictionary.ts";
import { downloadsOf } from "./downloads/index.ts";
import { elementFiles } from "./element.ts";
import { guidesFile } from "./guides.ts";
import { monitoredFiles } from "./monitored.ts";
import { partFiles } from "./parts.ts";
import { targetPictures } from "./pictures/target-pictures.ts";
import { listed } from "./releases.ts";
import { revisionFiles } from "./revisions.ts";
import { searchIndex } from "./search-index.ts";
import { siteFiles } from "./site-files.ts";
import { addressFiles, slicesOf } from "./slices.ts";

/**
 * Everything that the app reads of some releases, oldest first: what it answers is made of these files.
 * Citations in them name `origin`.
 */
export async function builtFiles(
  served: readonly Release[],
  { ledger, withdrawals }: { ledger: readonly LedgerLine[]; withdrawals: readonly Withdrawal[] },
  origin: string,
): Promise<Artefacts> {
  const slices = served.map((release) => [release.id, slicesOf(definitions, release)] as const);
  const downloads = await Promise.all(
    served.map((release, i) =>
      downloadsOf(definitions, release, { origin, before: served.slice(0, i) }),
    ),
  );
  const known: Served = {
    releases: listed(served, ledger),
    plans: Object.fromEntries(served.map(({ id, plan }) => [id, plan])),
    sizes: Object.fromEntries(slices.map(([id, { sizes }]) => [id, sizes])),
  };
  return new Map([
    ...siteFiles(),
    ...elementFiles(),
    guidesFile(),
    clientFile(),
    dictionaryFile(Object.keys(served.at(-1)?.dataset ?? {})),
    ...downloads.flatMap((files) => [...files]),
    ...served.map((release) => searchIndex(definitions, release)),
    ...slices.flatMap(([, { files }]) => [...files]),
    ...served.flatMap((release) => addressFiles(definitions, release)),
    ...served.flatMap(({ id, dataset }) => [
      [mappedPath(id).slice(1), JSON.stringify(mappedIn(dataset))] as const,
      [groundsPath(id).slice(1), JSON.stringify(groundsIn(dataset))] as const,
    ]),
    ...served.flatMap(monitoredFiles),
    ...calendarFiles(served),
    ...changeFiles(served, withdrawals, origin),
    ...revisionFiles(served),
    ...(await targetPictures(served)),
    ...partFiles(
      WITHDRAWN,
      withdrawals.map((one) => withdrawalBegin(one.resource, one.id) + JSON.stringify(one)),
    ),
    [servedPath.slice(1), JSON.stringify(known)] as const,
  ]);
}

/** What citations of whole lists name, by resource. */
const groundsIn = (dataset: Dataset) =>
  Object.fromEntries(
    Object.entries(dataset).map(([name, records]) => [
      name,
      groundsOf(records, dataset.sections ?? []),
    ]),
  );
