import { DRAFT } from "./release.ts";

const partsOf = (id: string) => id.split(".").map(Number);

/** Which of two releases comes first, by year and counter: below 0 for the first, as `sort` has it. The draft comes last. */
export function releaseOrder(a: string, b: string): number {
  if (a === b) return 0;
  if (a === DRAFT) return 1;
  if (b === DRAFT) return -1;
  const [year = 0, count = 0] = partsOf(a);
  const [otherYear = 0, otherCount = 0] = partsOf(b);
  return year - otherYear || count - otherCount;
}
