import type { AnyRecord } from "../resource.ts";
import type { Check } from "./check.ts";

/** All printed names of a record. */
const namesOf = ({ name, alsoKnownAs }: AnyRecord): string[] =>
  [name, ...(alsoKnownAs as unknown[])].map((one) => (one as { zh: string }).zh);

/** A project is about a cluster if one of their names says so: 航空物流园快件集散中心. */
export const projectsNameClusters: Check = ({ dataset }) => {
  const clusters = dataset.clusters ?? [];
  return (dataset.projects ?? []).flatMap((project) => {
    const cluster = clusters.find(({ id }) => id === project.cluster);
    if (!cluster) return [];
    const names = namesOf(project);
    if (namesOf(cluster).some((one) => names.some((name) => name.includes(one)))) return [];
    return [
      {
        file: "projects",
        record: project.id,
        field: "cluster",
        problem: `No name of '${cluster.id}' stands in a name of the project.`,
        remedy:
          "Link the cluster that it names, or none; or add the name that says so to alsoKnownAs.",
      },
    ];
  });
};
