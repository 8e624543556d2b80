import type { AnyRecord } from "../resource.ts";
import type { Check } from "./check.ts";

/** What tells one district from another, beside its id. */
const MARKS: [field: string, of: (district: AnyRecord) => unknown, remedy: string][] = [
  ["code", ({ code }) => code, "Write that of GB/T 2260."],
  ["name.zh", ({ name }) => (name as { zh: string }).zh, "Write its own, as in GB/T 2260."],
];

/** No two districts have one code or one name. */
export const uniqueCodes: Check = ({ dataset }) => {
  const districts = dataset.districts ?? [];
  return MARKS.flatMap(([field, of, remedy]) =>
    districts.flatMap((district) => {
      const other = districts.find((one) => of(one) === of(district) && one.id !== district.id);
      if (!other) return [];
      const problem = `'${other.id}' has the ${field === "code" ? "code" : "name"} ${of(district)} too.`;
      return [{ file: "districts", record: district.id, field, problem, remedy }];
    }),
  );
};
