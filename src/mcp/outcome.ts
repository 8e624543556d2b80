import { z } from "zod";
import type { SearchAnswer } from "../model/search/search-schema.ts";
import { phrasesIn } from "../model/search/vocabulary.ts";
import { Text } from "../model/text.ts";
import { inUrl, type Missing, read } from "./api.ts";
import type { Source } from "./tool.ts";

/** A record that may be what was meant. */
export const Nearest = z.object({
  resource: z.string(),
  id: z.string(),
  name: Text.nullable(),
  url: z.string(),
});
export type Nearest = z.infer<typeof Nearest>;

/** How every answer begins: that there is one, or that no record of the plan has it. */
export const outcome = {
  release: z.string().describe("The release that was read"),
  status: z
    .enum(["found", "not-in-plan", "withdrawn"])
    .describe(
      "not-in-plan: none of the records that the plan was read into has this; report that rather than guess. The plan's prose beyond them is not searched, so it may still use the word. withdrawn: an earlier release had the record.",
    ),
  nearest: z.array(Nearest).optional().describe("With not-in-plan: what may have been meant"),
  withdrawn: z
    .object({ reason: z.string(), successor: z.string().nullable(), last: z.string() })
    .optional()
    .describe("With withdrawn: why, what to use instead, and the last value's permanent URL"),
};

/** The answer that no record has what was asked. */
export interface NotSaid {
  status: "not-in-plan" | "withdrawn";
  nearest?: Nearest[];
  withdrawn?: { reason: string; successor: string | null; last: string };
}

/** The answer that there is one. */
export const found = <Answer extends object>(answer: Answer) => ({
  status: "found" as const,
  ...answer,
});

/** The answer that there are records of some of what was asked, and of all of it none. */
export const inPart = <Answer extends object>(answer: Answer) => ({
  status: "in-part" as const,
  ...answer,
});

/** The answer that no record has it. */
export const notInPlan = (nearest: Nearest[]): NotSaid => ({ status: "not-in-plan", nearest });

/** What the plan says that is closest to a text: hits for all of it, else for each of its words. */
export async function nearestTo({ api, base }: Source, text: string): Promise<Nearest[]> {
  const words = text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && phrasesIn(word).every(({ telling }) => telling));
  for (const q of [words.join(" "), ...words.slice(0, 5)]) {
    if (q === "") continue;
    const path = `${base}/search?q=${inUrl(q.slice(0, 100))}&limit=5`;
    const { data } = await read<SearchAnswer>(api, path);
    if (data.length > 0)
      return data.map(({ resource, id, name, links }) => ({
        resource,
        id,
        name,
        url: api.origin + links.permanent,
      }));
  }
  return [];
}

/** Says of a record that is not there that the plan does not have it, or no longer. */
export async function notSaid(
  source: Source,
  { status, nearest = [], reason = "", successor = null, last = "" }: Missing,
  { resource, id }: { resource: string; id: string },
): Promise<NotSaid> {
  const absolute = (path: string) => source.api.origin + path;
  if (status === 410)
    return {
      status: "withdrawn",
      withdrawn: { reason, successor: successor && absolute(successor), last: absolute(last) },
    };
  if (nearest.length === 0) return notInPlan(await nearestTo(source, id));
  const { data } = await read<{ data: { id: string; name?: Text }[] }>(
    source.api,
    `${source.base}/${resource}?id=${nearest.join(",")}&fields=name`,
  );
  return notInPlan(
    nearest.map((one) => ({
      resource,
      id: one,
      name: data.find((record) => record.id === one)?.name ?? null,
      url: absolute(`${source.base}/${resource}/${one}`),
    })),
  );
}
