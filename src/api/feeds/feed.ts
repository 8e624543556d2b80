import type { Plan } from "../../model/plan.ts";
import { DRAFT } from "../../model/release.ts";
import type { KnownRelease } from "../../model/served.ts";

/** One release as feeds announce it. URLs are absolute: readers keep entries away from the feed. */
export interface Entry {
  /** A tag URI (RFC 4151): the same wherever the API is deployed. */
  id: string;
  title: string;
  text: string;
  /** RFC 3339, midnight UTC of the release's date. */
  date: string;
  url: string;
  /** The diff to the release before, to read; null for the first. */
  diff: string | null;
}

/** The releases as both feeds have them, newest first. */
export interface Feed {
  id: string;
  title: string;
  about: string;
  /** Date of the newest entry; of the plan where there is none. */
  updated: string;
  home: string;
  entries: Entry[];
}

const midnight = (date: string) => `${date}T00:00:00Z`;

/** The feed of all that is released; the draft is not. */
export function feedOf(releases: readonly KnownRelease[], plan: Plan, origin: string): Feed {
  const entries = releases
    .filter(({ id }) => id !== DRAFT)
    .map(({ id, date, notes, changes }): Entry => {
      const diff = changes ? `/v1/diff/${changes.since}..${id}.md` : null;
      return {
        id: `tag:yuplan,2019:release/${id}`,
        title: `Release ${id}`,
        text: changes ? `${notes.replace(/\.$/, "")}. ${inWords(changes)}` : notes,
        date: midnight(date ?? ""),
        url: `${origin}/v1/releases/${id}`,
        diff: diff && origin + diff,
      };
    })
    .reverse();
  return {
    id: "tag:yuplan,2019:releases",
    title: "Yuplan releases",
    about: `New releases of the data of ${plan.title.en}, and what each changes.`,
    updated: entries[0]?.date ?? midnight(plan.issued),
    home: `${origin}/`,
    entries,
  };
}

const inWords = ({ since, added, removed, changed }: NonNullable<KnownRelease["changes"]>) =>
  added + removed + changed === 0
    ? `No record changed since ${since}.`
    : `Records since ${since}: ${added} added, ${removed} removed, ${changed} changed.`;
