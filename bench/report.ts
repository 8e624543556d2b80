import { readFileSync, writeFileSync } from "node:fs";
import { arch, availableParallelism, cpus, platform } from "node:os";
import { inRepo } from "../src/build/read.ts";

/** The machine, without its name. */
const machine = () =>
  `${availableParallelism()} cores of ${cpus()[0]?.model ?? "an unknown processor"}, ${platform()} ${arch()}, Node ${process.versions.node}`;

/** Puts what was measured in its place of a document, between its two comments. */
export function record(document: string, name: string, markdown: string): void {
  const path = inRepo(document);
  const text = readFileSync(path, "utf8");
  const [from, to] = [`<!-- measured: ${name} -->`, `<!-- end: ${name} -->`];
  const start = text.indexOf(from);
  const end = text.indexOf(to);
  if (start < 0 || end < 0) throw new Error(`${document} has no place for '${name}'.`);
  const written = `${from}\n${markdown}\n\nMeasured on ${machine()}.\n`;
  writeFileSync(path, text.slice(0, start) + written + text.slice(end));
}
