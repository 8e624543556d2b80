/** Part of `npm run generate`: the types of the API, and of the ids of its newest release. */
import { readFileSync, writeFileSync } from "node:fs";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";

const repo = new URL("..", import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, repo), "utf8"));

/** A frozen release: lists of records by the name of their resource, and what is said of it. */
export type Frozen = Record<string, unknown>;

/** The ids of every record of a release, as types: an id that is gone is a compile error. */
export function idTypes(release: Frozen): string {
  const lists = Object.entries(release).filter(([, list]) => Array.isArray(list));
  const members = lists.map(([resource, list]) => {
    const ids = (list as { id: string }[]).map(({ id }) => `\n    | ${JSON.stringify(id)}`);
    return `  ${JSON.stringify(resource)}:${ids.join("") || " never"};`;
  });
  return [
    "// Written by `npm run generate` from the newest release: do not edit.",
    "/** The release that these types were made from. */",
    `export type MadeFrom = ${JSON.stringify(release.release)};`,
    "/** The ids of each resource in that release. */",
    `export interface Ids {\n${members.join("\n")}\n}\n`,
  ].join("\n");
}

/**
 * The types of every operation; a link to records of another resource has the type of their ids. A
 * resource that no release has yet has none.
 */
export async function apiTypes(document: OpenAPI3, release: Frozen): Promise<string> {
  const { factory } = ts;
  const tree = await openapiTS(document, {
    inject: 'import type { Ids } from "./ids.ts";\n',
    transform: (schema) => {
      const resource: unknown = (schema as Record<string, unknown>)["x-ref"];
      if (typeof resource !== "string" || schema.type !== "string") return undefined;
      if (!Array.isArray(release[resource])) return undefined;
      return factory.createIndexedAccessTypeNode(
        factory.createTypeReferenceNode("Ids"),
        factory.createLiteralTypeNode(factory.createStringLiteral(resource)),
      );
    },
  });
  return `// Written by \`npm run generate\` from openapi/v1.json: do not edit.\n${astToString(tree)}`;
}

/** Both files, by their path in the repository. */
export async function generated(): Promise<Map<string, string>> {
  const ledger = read("data/releases/index.json") as { id: string }[];
  const newest = read(`data/releases/${ledger.at(-1)?.id}.json`) as Frozen;
  return new Map([
    ["client/src/generated/ids.ts", idTypes(newest)],
    ["client/src/generated/api.ts", await apiTypes(read("openapi/v1.json") as OpenAPI3, newest)],
  ]);
}

if (import.meta.main)
  for (const [path, text] of await generated()) writeFileSync(new URL(path, repo), text);
