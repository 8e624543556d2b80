import { type Break, type Json, listAt, objectAt, resolved } from "./break.ts";
import { schemaBreaks } from "./schema-breaks.ts";

/** What in a new contract breaks programs that were written against an old one; empty if nothing does. */
export function contractBreaks(old: Json, now: Json): Break[] {
  const [olds, nows] = [objectAt(old, "paths"), objectAt(now, "paths")];
  return Object.keys(olds).flatMap((path) => {
    if (!(path in nows)) return [{ where: path, what: "is gone" }];
    return Object.keys(objectAt(olds, path)).flatMap((method) => {
      const where = `${method.toUpperCase()} ${path}`;
      const [a, b] = [objectAt(olds, path)[method], objectAt(nows, path)[method]];
      if (b === undefined) return [{ where, what: "is gone" }];
      return operationBreaks({ old, now, a: a as Json, b: b as Json, where });
    });
  });
}

/** One operation in both contracts. */
interface Pair {
  old: Json;
  now: Json;
  a: Json;
  b: Json;
  where: string;
}

const operationBreaks = (pair: Pair): Break[] => [
  ...(pair.a.operationId === pair.b.operationId
    ? []
    : [{ where: pair.where, what: `was ${pair.a.operationId} and is ${pair.b.operationId}` }]),
  ...parameterBreaks(pair),
  ...responseBreaks(pair),
];

const parametersOf = (document: Json, operation: Json) =>
  new Map(
    listAt(operation, "parameters").map((written) => {
      const parameter = resolved(document, written);
      return [`${parameter.in} ${parameter.name}`, parameter];
    }),
  );

function parameterBreaks({ old, now, a, b, where }: Pair): Break[] {
  const [olds, nows] = [parametersOf(old, a), parametersOf(now, b)];
  const added = [...nows]
    .filter(([key, { required }]) => required === true && !olds.has(key))
    .map(([key]) => ({ where: `${where} ${key}`, what: "is new, and required" }));
  const kept = [...olds].flatMap(([key, before]) => {
    const at = `${where} ${key}`;
    const after = nows.get(key);
    if (!after) return [{ where: at, what: "is gone" }];
    const styles = ["style", "explode"].filter((one) => before[one] !== after[one]);
    return [
      ...(after.required === true && before.required !== true
        ? [{ where: at, what: "is now required" }]
        : []),
      ...styles.map((one) => ({ where: at, what: `its ${one} is another` })),
      ...schemaBreaks(
        { document: old, schema: before.schema },
        { document: now, schema: after.schema },
        "caller",
        at,
      ),
    ];
  });
  return [...added, ...kept];
}

/** Successes, their headers and their bodies; an error has one shape, wherever it comes from. */
function responseBreaks({ old, now, a, b, where }: Pair): Break[] {
  const [olds, nows] = [objectAt(a, "responses"), objectAt(b, "responses")];
  return Object.keys(olds).flatMap((status) => {
    const at = `${where} ${status}`;
    // That an operation can no longer fail in some way breaks nobody.
    if (!(status in nows)) return /^[45]/.test(status) ? [] : [{ where: at, what: "is gone" }];
    const [before, after] = [resolved(old, olds[status]), resolved(now, nows[status])];
    const headers = Object.keys(objectAt(before, "headers")).filter(
      (name) => !(name in objectAt(after, "headers")),
    );
    const media = Object.keys(objectAt(before, "content"));
    return [
      ...headers.map((name) => ({ where: `${at} header ${name}`, what: "is gone" })),
      ...media.flatMap((type) =>
        type in objectAt(after, "content")
          ? schemaBreaks(
              { document: old, schema: objectAt(objectAt(before, "content"), type).schema },
              { document: now, schema: objectAt(objectAt(after, "content"), type).schema },
              "api",
              `${at} ${type}`,
            )
          : [{ where: `${at} ${type}`, what: "is gone" }],
      ),
    ];
  });
}
