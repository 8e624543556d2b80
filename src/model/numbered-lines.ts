import { lineAt } from "./lines.ts";

/** Lines of known lengths that follow each other, each read when it is first asked for. */
export class NumberedLines<Read> {
  #bytes: Uint8Array;
  #starts: number[];
  #parse: (line: string) => Read;
  #read: (Read | undefined)[] = [];

  constructor(
    bytes: Uint8Array,
    start: number,
    lengths: readonly number[],
    parse: (line: string) => Read,
  ) {
    let end = start;
    this.#bytes = bytes;
    this.#starts = [start, ...lengths.map((length) => (end += length))];
    this.#parse = parse;
  }

  /** Where the next line begins. */
  get end(): number {
    return this.#starts.at(-1) ?? 0;
  }

  /** What a line says; undefined for a number that none has. */
  at(number: number): Read | undefined {
    const start = this.#starts[number];
    if (start === undefined || number === this.#starts.length - 1) return undefined;
    this.#read[number] ??= this.#parse(lineAt(this.#bytes, start));
    return this.#read[number];
  }
}
