/** Lines of known lengths that follow each other in a text, each read when it is first asked for. */
export class NumberedLines<Read> {
  #text: string;
  #ends: number[];
  #start: number;
  #parse: (line: string) => Read;
  #read: (Read | undefined)[] = [];

  constructor(
    text: string,
    start: number,
    lengths: readonly number[],
    parse: (line: string) => Read,
  ) {
    let end = start;
    this.#text = text;
    this.#start = start;
    this.#ends = lengths.map((length) => {
      end += length + 1;
      return end;
    });
    this.#parse = parse;
  }

  /** Where the last one ends, with its line break. */
  get end(): number {
    return this.#ends.at(-1) ?? this.#start;
  }

  /** What a line says; undefined for a number that none has. */
  at(number: number): Read | undefined {
    const end = this.#ends[number];
    if (end === undefined) return undefined;
    this.#read[number] ??= this.#parse(
      this.#text.slice(this.#ends[number - 1] ?? this.#start, end - 1),
    );
    return this.#read[number];
  }
}

/** Sorted lines, the last of a text; each ends with a line break. */
export class SortedLines {
  #text: string;
  #start: number;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#start = start;
  }

  /** The line that begins with a text, if there is one: the first of them. */
  beginning(begin: string): string | null {
    let [low, high] = [this.#start, this.#text.length];
    // Both stand at the beginning of a line, or at the end of the text.
    while (low < high) {
      const middle = (low + high) >> 1;
      const line =
        middle === low ? low : Math.max(low, this.#text.lastIndexOf("\n", middle - 1) + 1);
      const end = this.#text.indexOf("\n", line);
      if (this.#text.slice(line, end) < begin) low = end + 1;
      else high = line;
    }
    return this.#text.startsWith(begin, low)
      ? this.#text.slice(low, this.#text.indexOf("\n", low))
      : null;
  }

  all(): string[] {
    return this.#text.slice(this.#start).split("\n").slice(0, -1);
  }
}
