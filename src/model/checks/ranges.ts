import type { Check, Finding } from "./check.ts";

interface Quantity {
  value: number;
  max: number | null;
  comparator: string;
}

const isQuantity = (value: unknown): value is Quantity =>
  typeof value === "object" && value !== null && "comparator" in value && "max" in value;

/** A range has two ends in order, and nothing else has an upper end. */
export const ranges: Check = ({ dataset }) =>
  Object.entries(dataset).flatMap(([file, records]) =>
    records.flatMap((record) => {
      const restatements = Array.isArray(record.restatements) ? record.restatements : [];
      const quantities: [string, unknown][] = [
        ["value", record],
        ["target", record.target],
        ...restatements.map((one, i): [string, unknown] => [`restatements.${i}`, one]),
      ];
      return quantities.flatMap(([field, quantity]): Finding[] => {
        if (!isQuantity(quantity)) return [];
        const { value, max, comparator } = quantity;
        if (comparator === "between" ? max !== null && max > value : max === null) return [];
        return [
          {
            file,
            record: record.id,
            field,
            problem: `Comparator '${comparator}' with value ${value} and max ${max}.`,
            remedy: "A range is 'between' with a max above its value; anything else has max null.",
          },
        ];
      });
    }),
  );
