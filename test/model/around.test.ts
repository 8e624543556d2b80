import { describe, expect, it } from "vitest";
import { readPlan } from "../../src/build/read.ts";
import { addressesAround, aroundIn } from "../../src/model/around.ts";
import { cardKinds } from "../../src/model/charts/kinds/index.ts";
import { languages } from "../../src/model/charts/language.ts";
import type { Source } from "../../src/model/citation.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { itemForms } from "../../src/model/item-forms.ts";
import { mappedIn } from "../../src/model/mapped.ts";
import { monitoredIn } from "../../src/model/monitored.ts";
import { definitions } from "../../src/model/resources/index.ts";
import { groups } from "../../src/model/target-groups.ts";
import { dataset } from "./dataset.ts";

const plan = readPlan();
const release = { id: "2026.1", date: "2026-11-25" };
const source: Source = { plan, release, origin: "https://yuplan.example" };
const around = aroundIn(definitions, dataset);
const mapped = mappedIn(dataset);

const names = definitions.map(({ name }) => name);

describe("what stands around a record", () => {
  it.each(definitions)("is all that the forms of one of $name tell", (resource) => {
    for (const record of dataset[resource.name] ?? [])
      for (const form of itemForms) {
        const part = around.dataset({ resource: resource.name, id: record.id }, form.near);
        expect(form.encode({ resource, record, source, dataset: part })).toBe(
          form.encode({ resource, record, source, dataset }),
        );
      }
  });

  it.each(cardKinds)("is all that an embed of the kind $name shows", (kind) => {
    const map = Object.fromEntries(kind.mapped.map((name) => [name, mapped[name] ?? []]));
    for (const id of kind.ids(dataset)) {
      const group = kind.isOfGroup ? groups.find((one) => one === id) : undefined;
      const all: object = group
        ? { ...monitoredIn(dataset, group), sections: dataset.sections ?? [] }
        : {};
      for (const language of languages) {
        const own =
          kind.resource === null ? {} : around.dataset({ resource: kind.resource, id }, kind.near);
        const context = { plan, release, language };
        const shown = (of: Dataset) => {
          const card = kind.card({ ...context, dataset: of }, id);
          return card && { ...card, draw: card.draw().text };
        };
        expect(shown({ ...own, ...all, ...map })).toEqual(shown(dataset));
      }
    }
  });

  it("has the record itself, and each list in its own order", () => {
    for (const { name } of definitions)
      for (const { id } of dataset[name] ?? []) {
        const ids = around.of(name, id);
        expect(ids[name]).toContain(id);
        for (const [other, those] of Object.entries(ids)) {
          const order = (dataset[other] ?? []).map((one) => one.id);
          expect(those).toEqual(order.filter((one) => those.includes(one)));
        }
      }
  });

  it("is of the resources that are asked for, and the record of its own whatever they are", () => {
    const target = { resource: "targets", id: "services-value-added" };
    const ids = around.of(target.resource, target.id);
    expect(addressesAround(target, ids, [])).toEqual([target]);
    const resources = new Set(
      addressesAround(target, ids, ["observations"]).map(({ resource }) => resource),
    );
    expect([...resources].sort()).toEqual(["observations", "targets"]);
    expect(addressesAround(target, ids, names).length).toBeGreaterThan(20);
  });

  it("is nothing where there is no record", () => {
    expect(around.of("targets", "nothing")).toEqual({});
    expect(around.of("nothing", "services-value-added")).toEqual({});
  });
});
