import { deepStrictEqual, strictEqual } from "node:assert";
import type { Case } from "./cases.ts";
import type { Server } from "./server.ts";

/** Paths of a case that are compared: the first ones are like the others. */
const COMPARED = 40;

const bodyOf = async ({ url, name }: Server, path: string, status: number, headers = {}) => {
  const response = await fetch(url + path, { headers });
  strictEqual(response.status, status, `${name} answers ${path} with ${response.status}.`);
  return response.text();
};

/** Throws unless all servers give the same answers to a case: bytes, and from json-server records. */
export async function assertSameAnswers(
  { asked: { paths, headers }, status, jsonServer }: Case,
  { ours, bare, naive, peer }: { ours: Server; bare: Server; naive?: Server; peer?: Server },
): Promise<void> {
  const [first = ""] = paths;
  const body = await bodyOf(ours, first, status, headers);
  strictEqual(await bodyOf(bare, first, status), body, "The bare Worker has another body.");
  if (naive)
    for (const path of paths.slice(0, COMPARED))
      strictEqual(
        await bodyOf(naive, path, status),
        await bodyOf(ours, path, status),
        `The naive Worker answers ${path} otherwise.`,
      );
  if (peer && jsonServer) {
    const { data } = JSON.parse(body);
    const theirs = JSON.parse(await bodyOf(peer, jsonServer, 200));
    deepStrictEqual(likeOurs(theirs, data), data, `json-server answers ${jsonServer} otherwise.`);
  }
}

/** Their record or records with the fields that ours have: json-server cannot select. */
function likeOurs(theirs: unknown, ours: unknown): unknown {
  if (Array.isArray(theirs) && Array.isArray(ours)) {
    strictEqual(theirs.length, ours.length);
    return theirs.map((their, i) => likeOurs(their, ours[i]));
  }
  const fields = Object.keys(ours as object);
  return Object.fromEntries(fields.map((field) => [field, (theirs as never)[field]]));
}
