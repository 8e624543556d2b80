import type { Check, Finding } from "./check.ts";

/** A key project has a number and a text; a named one stands in a key project of its programme. */
export const projectKinds: Check = ({ dataset }) => {
  const projects = dataset.projects ?? [];
  const byId = new Map(projects.map((project) => [project.id, project]));
  return projects.flatMap((project) => {
    const fault = (field: string, problem: string, remedy: string): Finding[] => [
      { file: "projects", record: project.id, field, problem, remedy },
    ];
    if (project.kind === "key-project")
      return project.number === null || project.text === null || project.parent !== null
        ? fault(
            "kind",
            "A key project has a number and a text, and no parent.",
            "Fill them, or make it 'named'.",
          )
        : [];
    const parent = byId.get(String(project.parent));
    return parent?.kind === "key-project" && parent.programme === project.programme
      ? []
      : fault(
          "parent",
          "A named project stands in a key project of the same programme.",
          "Name that key project's id.",
        );
  });
};
