import type { AnyRecord } from "../resource.ts";
import type { Check } from "./check.ts";

/** All printed names of a record. */
const namesOf = ({ name, alsoKnownAs }: AnyRecord): string[] =>
  [name, ...(alsoKnownAs as unknown[])].map((one) => (one as { zh: string }).zh);

/** A project is about the cluster that has its name, or one whose name stands in it: 航空物流园快件集散中心. */
export const projectsNameClusters: Check = ({ dataset }) => {
  const clusters = dataset.clusters ?? [];
  return (dataset.projects ?? []).flatMap((project) => {
    const names = namesOf(project);
    const fault = (problem: string, remedy: string) => [
      { file: "projects", record: project.id, field: "cluster", problem, remedy },
    ];
    const cluster = clusters.find(({ id }) => id === project.cluster);
    if (!cluster) {
      const namesake = clusters.find((one) => namesOf(one).some((name) => names.includes(name)));
      return namesake
        ? fault(`'${namesake.id}' has the same name.`, `Make it '${namesake.id}'.`)
        : [];
    }
    if (namesOf(cluster).some((one) => names.some((name) => name.includes(one)))) return [];
    return fault(
      `No name of '${cluster.id}' stands in a name of the project.`,
      "Link the cluster that it names, or none; or add the name that says so to alsoKnownAs.",
    );
  });
};
