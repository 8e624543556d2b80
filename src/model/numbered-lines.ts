import { LINE_BREAK, lineAt, written } from "./lines.ts";
import { utf8 } from "./utf8.ts";

/** Characters of a place in a table, in base 36: enough for 2 GB. */
const WIDTH = 6;
const BASE = 36;

const decoder = new TextDecoder();

/** Writes lines that are found by their number: before them one that tells where each begins, and where they end. */
export function numbered(lines: readonly string[]): string {
  let end = 0;
  const places = [0, ...lines.map((line) => (end += utf8(line).length + 1))];
  const table = places.map((place) => place.toString(BASE).padStart(WIDTH, "0")).join("");
  return written([table, ...lines]);
}

/** Such lines, from a place in some bytes on. Each is found in the table and decoded when it is asked for. */
export class NumberedLines {
  #bytes: Uint8Array;
  #table: number;
  /** Where the first of them begins. */
  #first: number;
  #count: number;

  constructor(bytes: Uint8Array, start: number) {
    const end = bytes.indexOf(LINE_BREAK, start);
    this.#bytes = bytes;
    this.#table = start;
    this.#first = end + 1;
    this.#count = (end - start) / WIDTH - 1;
  }

  /** Where the next line begins. */
  get end(): number {
    return this.#begin(this.#count);
  }

  /** A line; null for a number that none has. */
  at(number: number): string | null {
    if (number < 0 || number >= this.#count) return null;
    return lineAt(this.#bytes, this.#begin(number));
  }

  #begin(number: number): number {
    const at = this.#table + number * WIDTH;
    const place = decoder.decode(this.#bytes.subarray(at, at + WIDTH));
    return this.#first + Number.parseInt(place, BASE);
  }
}
