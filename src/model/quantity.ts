import { z } from "zod";

/** How a printed number is meant: 达 exactly, 左右 about, 以上 at least, 突破 more than, 5—10 between. */
export const Comparator = z
  .enum(["exactly", "about", "at-least", "more-than", "at-most", "less-than", "between"])
  .describe("How the number is meant; `between` goes with `max`");
export type Comparator = z.infer<typeof Comparator>;

/** A unit as printed, with the factor that turns a value into its base unit. */
export const Unit = z
  .strictObject({
    code: z.string().min(1).meta({ "x-code": true, description: "Short permanent code" }),
    zh: z.string().min(1).describe("As printed"),
    en: z.string().min(1).describe("In English"),
    factor: z.number().positive().describe("value × factor is in the base unit"),
    base: z.string().min(1).describe("The base unit"),
  })
  .meta({ id: "Unit" });
export type Unit = z.infer<typeof Unit>;

export const Year = z.int().min(1990).max(2100);
