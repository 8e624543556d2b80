import type { AnyRecord } from "../resource.ts";
import type { Check } from "./check.ts";

/** The two sides of one link, as files and fields. */
const SIDES = [
  { file: "areas", field: "districts", other: "districts", back: "areas" },
  { file: "districts", field: "areas", other: "areas", back: "districts" },
] as const;

const has = (record: AnyRecord | undefined, field: string, id: string) =>
  ((record?.[field] ?? []) as string[]).includes(id);

/** An area names a district exactly where the district names the area. */
export const areasAndDistrictsAgree: Check = ({ dataset }) =>
  SIDES.flatMap(({ file, field, other, back }) =>
    (dataset[file] ?? []).flatMap((record) =>
      (record[field] as string[]).flatMap((id) => {
        const linked = dataset[other]?.find((one) => one.id === id);
        // An id that is nowhere is what another rule complains of.
        if (!linked || has(linked, back, record.id)) return [];
        return [
          {
            file,
            record: record.id,
            field,
            problem: `It has '${id}', whose ${back} in data/${other}.json do not have '${record.id}'.`,
            remedy: `Add it there, with its evidence, or take it away here.`,
          },
        ];
      }),
    ),
  );
