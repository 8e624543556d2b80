import type { AnyRecord } from "../resource.ts";
import type { Check } from "./check.ts";

interface Quantity {
  value: number | null;
  year?: number | null;
  max?: number | null;
  comparator?: string;
}

interface Restatement extends Quantity {
  of: "target" | "growth" | "baseline";
  agrees: boolean;
}

/** Growths have no range, baselines neither a range nor a bound. */
const said = ({ value, max = null, comparator = "exactly" }: Quantity) =>
  `${comparator} ${value}${max === null ? "" : `–${max}`}`;

/** A restatement is of the year of what it states again; it agrees if its value, range and comparator are the record's own, and only then. */
export const restatementsAgree: Check = ({ dataset }) =>
  (dataset.targets ?? []).flatMap((target: AnyRecord) =>
    (target.restatements as Restatement[]).flatMap((restatement, i) => {
      const own = target[restatement.of] as Quantity | null;
      const fault = (field: string, problem: string, remedy: string) => [
        {
          file: "targets",
          record: target.id,
          field: `restatements.${i}.${field}`,
          problem,
          remedy,
        },
      ];
      const { year = null } = restatement;
      if (year !== null && year !== own?.year)
        return fault(
          "of",
          `It is of ${year}, the record's ${restatement.of} of ${own?.year ?? "no year"}.`,
          "Correct what it restates, or its year.",
        );
      const agrees = own !== null && said(own) === said(restatement);
      if (agrees === restatement.agrees) return [];
      return fault(
        "agrees",
        `It says ${said(restatement)}, the record's ${restatement.of} ${own ? said(own) : "nothing"}.`,
        `Make it ${agrees}, or correct the value or the comparator.`,
      );
    }),
  );
