import type { Check } from "./check.ts";

/** No id stands twice in a resource. */
export const uniqueIds: Check = ({ dataset }) =>
  Object.entries(dataset).flatMap(([file, records]) => {
    const seen = new Set<string>();
    return records.flatMap(({ id }) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      const problem = "Another record has this id.";
      return [{ file, record: id, field: "id", problem, remedy: "Give one of them another id." }];
    });
  });
