import type { Change } from "../model/diff/diff-schema.ts";
import { contentForms } from "../model/diff/forms.ts";
import {
  changeLine,
  changesPath,
  type KeptDiff,
  keptPath,
  LARGER,
  wholePath,
} from "../model/diff/kept.ts";
import { patchOf } from "../model/diff/patch.ts";
import { publicChanges } from "../model/diff/public-changes.ts";
import { everyChange, everyResource } from "../model/diff/query.ts";
import type { Withdrawal } from "../model/ledger.ts";
import type { Release } from "../model/release.ts";
import { sliced, slicesFor } from "../model/slices.ts";
import type { Artefacts } from "./artefacts.ts";
import { sha256 } from "./releases.ts";

/**
 * What changed between any two releases, either way and from each to itself: the whole in each form,
 * and slices of each resource’s changes to narrow it. Links in it name `origin`.
 */
export function changeFiles(
  served: readonly Release[],
  withdrawals: readonly Withdrawal[],
  origin: string,
): Artefacts {
  const withdrawn = { withdrawals, order: served.map(({ id }) => id) };
  const files: Artefacts = new Map();
  for (const from of served)
    for (const to of served) {
      const changes = publicChanges(from, to, withdrawn);
      const source = { plan: to.plan, release: to, origin };
      const context = { from, to, query: everyChange, changes, source };
      const whole: Record<string, KeptDiff["whole"][string]> = {};
      for (const { extension, encode } of contentForms) {
        const text = encode ? encode(context) : JSON.stringify(patchOf(from, to));
        files.set(wholePath(from.id, to.id, extension).slice(1), text);
        whole[extension] = { bytes: Buffer.byteLength(text), sha256: sha256(text) };
      }
      const { slices, files: parts } = slicesOfChanges(from.id, to.id, changes);
      for (const [path, text] of parts) files.set(path, text);
      const kept: KeptDiff = { slices, whole, origin };
      files.set(keptPath(from.id, to.id).slice(1), JSON.stringify(kept));
    }
  return files;
}

/** The changes between two releases in slices, and how many there are of each resource. */
export function slicesOfChanges(from: string, to: string, changes: readonly Change[]) {
  const files: Artefacts = new Map();
  const slices: Record<string, number> = {};
  for (const resource of everyResource) {
    const lines = changes
      .filter((change) => change.resource === resource)
      .map((change, at) => ({ key: change.id, line: changeLine(change, at) }));
    if (lines.length === 0) continue;
    const bytes = lines.reduce((sum, { line }) => sum + Buffer.byteLength(line), 0);
    const count = slicesFor(bytes / LARGER);
    slices[resource] = count;
    for (const [n, text] of sliced(lines, count).entries())
      files.set(changesPath(from, to, resource, n).slice(1), text);
  }
  return { slices, files };
}
