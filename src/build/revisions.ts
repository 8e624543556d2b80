import { cardKinds } from "../model/charts/kinds/index.ts";
import { languages } from "../model/charts/language.ts";
import { revisionBegin, revisionOf, revisionsPath } from "../model/charts/revision.ts";
import type { Release } from "../model/release.ts";
import { partFiles } from "./parts.ts";

/** What the newest release made of the cards of each release before, so that the edge compares none. */
export function revisionFiles(
  served: readonly Release[],
): (readonly [path: string, content: string])[] {
  const newest = served.at(-1);
  return served.flatMap((release) => {
    if (!newest || release === newest) return [];
    const lines = cardKinds.flatMap((kind) =>
      kind.ids(release.dataset).flatMap((id) =>
        languages.flatMap((language) => {
          const revision = revisionOf(
            kind,
            id,
            { ...of(release), language },
            { ...of(newest), language },
          );
          return revision === null ? [] : [revisionBegin(kind.name, id, language) + revision];
        }),
      ),
    );
    return partFiles(revisionsPath(release.id), lines);
  });
}

const of = (release: Release) => ({ dataset: release.dataset, plan: release.plan, release });
