import type { AnyRecord } from "../resource.ts";
import type { Check } from "./check.ts";

const nameOf = ({ name }: AnyRecord) => (name as { zh: string }).zh;

/** Facts of one name and area have one target, and the sectors and actions of their target or of each other. */
export const factsShareLinks: Check = ({ dataset }) => {
  const facts = dataset.facts ?? [];
  const targets = new Map((dataset.targets ?? []).map((target) => [target.id, target]));
  return facts.flatMap((fact) => {
    const first = facts.find((one) => nameOf(one) === nameOf(fact) && one.area === fact.area);
    const target = targets.get(String(fact.target));
    const same = [
      ...(first
        ? (["target", "sectors", "actions"] as const).map((field) => ({ field, of: first }))
        : []),
      ...(target ? (["sectors", "actions"] as const).map((field) => ({ field, of: target })) : []),
    ];
    return same
      .filter(({ field, of }) => String(fact[field]) !== String(of[field]))
      .map(({ field, of }) => ({
        file: "facts",
        record: fact.id,
        field,
        problem: `It is ${fact[field] || "none"}; that of '${of.id}', of the same quantity, is ${of[field] || "none"}.`,
        remedy: "Give both the same, or another name or target.",
      }));
  });
};
