import type { Check } from "./check.ts";

/** No two districts have one code. */
export const uniqueCodes: Check = ({ dataset }) => {
  const districts = dataset.districts ?? [];
  return districts.flatMap(({ id: record, code }) => {
    const other = districts.find((one) => one.code === code && one.id !== record);
    if (!other) return [];
    const problem = `'${other.id}' has the code ${code} too.`;
    return [
      { file: "districts", record, field: "code", problem, remedy: "Write that of GB/T 2260." },
    ];
  });
};
