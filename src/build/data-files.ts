import { z } from "zod";
import type { Definition } from "../model/definition.ts";
import { Withdrawals } from "../model/ledger.ts";
import { LeftOut } from "../model/left-out.ts";
import { Plan } from "../model/plan.ts";
import { QuotedLines } from "../model/quoted-lines.ts";

/** A file of `data/`: what may stand in it, and what it is. */
export interface DataFile {
  name: string;
  schema: z.ZodType;
  about: string;
}

/** The files of `data/` that are no resource. */
const BESIDE: readonly DataFile[] = [
  { name: "plan", schema: Plan, about: "The document that every value is read from." },
  {
    name: "numbers-left-out",
    schema: z.array(LeftOut),
    about: "Every number of the document that no record takes as a value, and why.",
  },
  {
    name: "quoted-lines",
    schema: QuotedLines,
    about: "Lines quoted by each record, as npm run locate notes them; not written by hand.",
  },
  {
    name: "withdrawn",
    schema: Withdrawals,
    about: "Records that releases no longer have, and why; there is no file while there is none.",
  },
];

/** Every file of `data/` that an editor may open. */
export const dataFiles = (definitions: readonly Definition[]): DataFile[] => [
  ...definitions.map(({ name, source, about }) => ({
    name,
    schema: z.array(source),
    about: about.en,
  })),
  ...BESIDE,
];
