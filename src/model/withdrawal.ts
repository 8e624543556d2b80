import type { Withdrawal } from "./ledger.ts";

/** Withdrawals, and the ids of all releases, oldest first. */
export interface Withdrawn {
  withdrawals: readonly Withdrawal[];
  order: readonly string[];
}

/** Why a release lacks an id: the id's withdrawal, unless the release is from before it. */
export const withdrawalOf = (
  { withdrawals, order }: Withdrawn,
  release: string,
  resource: string,
  id: string,
): Withdrawal | undefined =>
  withdrawals.find(
    (one) =>
      one.resource === resource &&
      one.id === id &&
      order.indexOf(release) > order.indexOf(one.last),
  );

/** Path of all withdrawals in parts, and what the line of one begins with. */
export const WITHDRAWN = "/withdrawn";
export const withdrawalBegin = (resource: string, id: string) => `${resource}/${id} `;
