import { z } from "zod";
import { recordWhere } from "../dataset.ts";
import { defineResource } from "../definition.ts";
import { vintageInWords } from "../derive/vintage.ts";
import { ref } from "../field.ts";
import { Comparator, Unit, Year } from "../quantity.ts";
import { Note, Slug, Text } from "../text.ts";

/** Where a figure was read: not the plan, so that its proof is the words of this source. */
const Source = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .describe("null where no page of it is at hand"),
  grade: z
    .enum(["A", "B", "C"])
    .describe(
      "A: the publisher's own page or the municipal daily; B: official text on another site; C: a repost",
    ),
  dated: z
    .boolean()
    .optional()
    .describe(
      "Whether it bears a date itself; if not, `published` is when its figure was known. Without this field, before 2026.3, every source counts as dated",
    ),
  note: Note,
});

/** The figure as an editor writes it: a schema of its own, because its type is read elsewhere. */
export const ObservationSource = z.strictObject({
  id: Slug,
  target: ref("targets"),
  year: Year.describe("The year that the figure is of"),
  value: z.number().nullable().describe("null where only a growth was reported"),
  comparator: Comparator.exclude(["between"]).nullable().describe("How the value is meant"),
  unit: Unit,
  prices: z
    .enum(["current", "comparable"])
    .nullable()
    .describe("Prices of the value; null for what is not money"),
  realGrowth: z
    .strictObject({
      value: z.number().describe("Percent on the year before"),
      comparator: Comparator.exclude(["between"]),
    })
    .nullable()
    .describe("Growth at comparable prices, as reported"),
  comparable: z
    .boolean()
    .nullable()
    .describe(
      "Whether the value may be set against the plan's baseline and target: the same definition, base and prices. If not, `caveat` says why; null without a value",
    ),
  vintage: z
    .enum(["early-estimate", "preliminary", "reported", "revised", "final"])
    .describe("Which of several figures for one year it is"),
  published: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/)
    .meta({
      "x-code": true,
      description: "ISO 8601 date; a month where the day is not known, which counts from its end",
    }),
  source: Source,
  quotation: z
    .string()
    .min(1)
    .describe("The source's words, verbatim; … stands for what is left out between them"),
  derived: z
    .strictObject({
      formula: z.string().min(1).describe("Gives the value from numbers of the quotation"),
      inputs: z.string().min(1).describe("What these numbers are"),
    })
    .nullable()
    .describe("null where the value is printed as it stands"),
  caveat: Text.nullable().describe("What to know before using it; both languages are ours"),
});
export type Observation = z.infer<typeof ObservationSource> & { name: Text };

export const observations = defineResource({
  name: "observations",
  singular: "Observation",
  title: { zh: "观测值", en: "Observations" },
  about: {
    zh: "规划以外的来源就某项目标公布的数值，可见计划后来的进展。同一年份若有多个公布数，并列保留。",
    en: "A figure that was reported for a target of the plan, by someone else than the plan: what became of it. Several reports of one year stand side by side.",
  },
  knownSince: "published",
  overview: ["value", "unit", "realGrowth", "comparable", "published"],
  source: ObservationSource,
  joined: z.strictObject({
    name: Text.describe("The target's name with the year and the vintage; ours"),
  }),
  join: ({ target, year, vintage }, dataset) => {
    // A target that is not there is found by the checks, which run before this.
    const { zh, en } = (recordWhere(dataset, "targets", target)?.name ?? {
      zh: "",
      en: "",
    }) as Text;
    const words = vintageInWords[vintage];
    return {
      name: { zh: `${year}年${zh}（${words.zh}）`, en: `${en}, ${year} (${words.en})` },
    };
  },
  searchFields: ["quotation", "source.title", "source.publisher"],
});
