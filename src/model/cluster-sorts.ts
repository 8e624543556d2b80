import type { Text } from "./text.ts";

/** What the document means to do with a cluster, or what kind of street it is. */
export const clusterSorts: Readonly<Record<string, Text>> = {
  "to-be-upgraded": { zh: "提升", en: "to be upgraded" },
  "to-be-completed": { zh: "完善", en: "to be completed" },
  "to-be-cultivated": { zh: "培育", en: "to be cultivated" },
  "to-be-transformed": { zh: "转型发展", en: "to be transformed" },
  "commercial-street": { zh: "商业街", en: "commercial street" },
  "night-market": { zh: "夜市", en: "night market" },
};
