import { describe, expect, it } from "vitest";
import { valueAt } from "../../src/model/columns.ts";
import { evidenceOf } from "../../src/model/dataset.ts";
import type { AnyRecord } from "../../src/model/resource.ts";
import { definitions } from "../../src/model/resources/index.ts";
import { dataset, recordOf, resourceNamed } from "./dataset.ts";

const idsAt = (record: AnyRecord, path: string) =>
  [valueAt(record, path)].flat().filter((id) => typeof id === "string");

/** Links of a resource to others. */
const linksOf = (resource: string) =>
  resourceNamed(resource).columns.flatMap(({ path, ref, joined }) =>
    ref === undefined ? [] : [{ path, ref, joined }],
  );

describe("links between records", () => {
  it.each(definitions)("of $name lead back from the record that they lead to", ({ name }) => {
    for (const { path, ref } of linksOf(name).filter(({ joined }) => !joined))
      for (const record of dataset[name] ?? [])
        for (const id of idsAt(record, path)) {
          const back = linksOf(ref)
            .filter((link) => link.ref === name)
            .flatMap((link) => idsAt(recordOf(dataset, ref, id), link.path));
          expect(back, `${name}/${record.id} ${path} ${id}`).toContain(record.id);
        }
  });

  it("lead from a section to every record whose words stand in it, and back by its evidence", () => {
    const kinds = linksOf("sections").filter(
      ({ ref, path }) =>
        !["sections", "programmes", "discrepancies"].includes(ref) && path !== "parent",
    );
    for (const section of dataset.sections ?? [])
      for (const { path, ref } of kinds)
        expect(idsAt(section, path), `${section.id} ${path}`).toEqual(
          (dataset[ref] ?? [])
            .filter((one) => evidenceOf(one).some((piece) => piece.section === section.id))
            .map(({ id }) => id),
        );
  });

  it("lead from a programme to its key projects and to those named in them, each once", () => {
    for (const { id, projects, namedProjects } of dataset.programmes ?? []) {
      const all = (dataset.projects ?? []).filter(({ programme }) => programme === id);
      const of = (kind: string) => all.filter((one) => one.kind === kind).map((one) => one.id);
      expect(projects).toEqual(of("key-project"));
      expect(namedProjects).toEqual(of("named"));
    }
  });

  it("lead from every discrepancy to what it is about", () => {
    const about = linksOf("discrepancies").map(({ path }) => path);
    const alone = (dataset.discrepancies ?? []).filter((one) =>
      about.every((path) => idsAt(one, path).length === 0),
    );
    expect(alone.map(({ id }) => id)).toEqual([]);
  });

  it("give an action the sectors of its sub-actions", () => {
    for (const { parent, sectors, id } of dataset.actions ?? [])
      if (typeof parent === "string")
        expect(recordOf(dataset, "actions", parent).sectors, id).toEqual(
          expect.arrayContaining(sectors as string[]),
        );
  });
});
