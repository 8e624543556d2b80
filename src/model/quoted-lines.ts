import { z } from "zod";
import { Slug } from "./text.ts";

/** Lines quoted by each record of each file, in the order of its evidence. */
export const QuotedLines = z.record(z.string().min(1), z.record(Slug, z.array(z.int().min(1))));
export type QuotedLines = z.infer<typeof QuotedLines>;
