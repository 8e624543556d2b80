import type { Text } from "../text.ts";
import type { Check } from "./check.ts";

/** Resources whose records are told apart by their names; a section, a target and a fact need not be. */
const NAMED = [
  "districts",
  "clusters",
  "cluster-types",
  "projects",
  "programmes",
  "sectors",
  "actions",
  "areas",
];

/** No two records of a resource have one name: the second would be a copy of the first. */
export const uniqueNames: Check = ({ dataset }) =>
  NAMED.flatMap((file) => {
    const records = (dataset[file] ?? []) as unknown as { id: string; name: Text }[];
    return (["zh", "en"] as const).flatMap((language) => {
      const first = new Map<string, string>();
      return records.flatMap(({ id, name }) => {
        const own = name[language];
        const other = first.get(own);
        if (other === undefined) {
          first.set(own, id);
          return [];
        }
        return [
          {
            file,
            record: id,
            field: `name.${language}`,
            problem: `'${other}' has the name ${own} too.`,
            remedy: "Keep one of them, or tell them apart.",
          },
        ];
      });
    });
  });
