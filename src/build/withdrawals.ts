import { existsSync, readFileSync } from "node:fs";
import { faultIn } from "../model/checks/texts-clean.ts";
import { type LedgerLine, type Withdrawal, Withdrawals } from "../model/ledger.ts";
import type { Release } from "../model/release.ts";
import { definitions } from "../model/resources/index.ts";
import { parseJson } from "./json.ts";

const FILE = "data/withdrawn.json";

/** What a data folder withdrew. Throws, naming entry, field and remedy, if the file is malformed. */
export function readWithdrawals(data: string): Withdrawal[] {
  const file = `${data}/withdrawn.json`;
  if (!existsSync(file)) return [];
  const parsed = Withdrawals.safeParse(parseJson(readFileSync(file, "utf8"), FILE));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(
    ({ path: [entry, ...field], message }) =>
      `${FILE} › ${entry === undefined ? "(file)" : `#${Number(entry) + 1}`} › ${field.join(".") || "(entry)"}: ${message}. Give each entry resource, id, reason, successor (an id or null) and last.`,
  );
  throw new Error(faults.join("\n"));
}

interface Known {
  ledger: readonly LedgerLine[];
  releases: readonly Release[];
  withdrawals: readonly Withdrawal[];
}

/** Withdrawals that do not fit the releases there were, or what is to be served now. */
export function withdrawalFaults(
  { ledger, releases, withdrawals }: Known,
  current: Pick<Release, "dataset">,
): string[] {
  const has = (release: Pick<Release, "dataset"> | undefined, resource: string, id: string) =>
    release?.dataset[resource]?.some((record) => record.id === id) ?? false;
  return withdrawals.flatMap(({ resource, id, reason, last, successor }, i) => {
    const fault = (field: string, what: string) => [
      `${FILE} › ${resource}/${id} › ${field}: ${what}`,
    ];
    const unclean = faultIn("reason", reason);
    if (unclean !== null) return fault("reason", `${unclean}. It stays for ever: take it out.`);
    if (!definitions.some(({ name }) => name === resource))
      return fault("resource", `'${resource}' is no resource. Write the name of a file in data/.`);
    if (withdrawals.findIndex((one) => one.resource === resource && one.id === id) < i)
      return fault("id", "It is withdrawn above already. Keep one entry.");
    if (has(current, resource, id))
      return fault(
        "id",
        "The record is still there. Take it out of its file, or the entry out of this one.",
      );
    if (!ledger.some((line) => line.id === last))
      return fault("last", `${last} is no release. Write the last one that has the record.`);
    if (
      !has(
        releases.find((release) => release.id === last),
        resource,
        id,
      )
    )
      return fault("last", `${last} has no such record. Write the last release that has it.`);
    const replaced =
      successor === null ||
      has(current, resource, successor) ||
      withdrawals.some((one) => one.resource === resource && one.id === successor);
    return replaced
      ? []
      : fault("successor", `'${successor}' is not in ${resource}. Write an id that is, or null.`);
  });
}
