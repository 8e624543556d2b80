import { evidenceOf } from "../dataset.ts";
import type { AnyRecord } from "../resource.ts";
import type { Check } from "./check.ts";

/** Links to what a section is about: their field, the file they lead to, and its field that names the section. */
const LINKS = [
  ["sectors", "sectors", "section"],
  ["actions", "actions", "section"],
  ["programmes", "programmes", "section"],
  ["clusterTypes", "cluster-types", "zone"],
] as const;

const STATES = /^value$|^(target|growth|restatements\.\d+)\.value$/;

/** The sections in which a record's values stand. */
const sectionsOf = (record: AnyRecord) =>
  new Set(
    evidenceOf(record)
      .filter(({ proves }) => proves.some((path) => STATES.test(path)))
      .map(({ section }) => section),
  );

/** What stands in the section on a sector, an action, a programme or a zone links it, and the action around an action. */
export const linksFollowPlaces: Check = ({ dataset }) =>
  ["targets", "facts"].flatMap((file) =>
    (dataset[file] ?? []).flatMap((record) => {
      const sections = sectionsOf(record);
      return LINKS.filter(([field]) => field in record).flatMap(([field, other, place]) => {
        const here = (dataset[other] ?? []).filter((one) => sections.has(String(one[place])));
        const around = here.flatMap(({ parent }) => (typeof parent === "string" ? [parent] : []));
        const linked = record[field] as string[];
        return [...new Set([...here.map(({ id }) => id), ...around])]
          .filter((id) => !linked.includes(id))
          .map((id) => ({
            file,
            record: record.id,
            field,
            problem: `It lacks '${id}', in whose section of the document its value stands.`,
            remedy: `Add '${id}'.`,
          }));
      });
    }),
  );
