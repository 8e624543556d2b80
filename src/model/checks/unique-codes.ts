import type { Check } from "./check.ts";

/** No two districts have one code of GB/T 2260. */
export const uniqueCodes: Check = ({ dataset }) => {
  const districts = dataset.districts ?? [];
  return districts.flatMap(({ id, code }) => {
    const other = districts.find((one) => one.code === code && one.id !== id);
    if (!other) return [];
    const problem = `'${other.id}' has the code ${code} too.`;
    return [
      {
        file: "districts",
        record: id,
        field: "code",
        problem,
        remedy: "Write that of GB/T 2260.",
      },
    ];
  });
};
