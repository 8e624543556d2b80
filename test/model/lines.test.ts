import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  lineAt,
  lineBeginning,
  linesAbout,
  linesBeginning,
  linesFrom,
  sorted,
  written,
} from "../../src/model/lines.ts";
import { NumberedLines, numbered } from "../../src/model/numbered-lines.ts";
import { utf8 } from "../../src/model/utf8.ts";

/** Of one, two, three and four bytes in UTF-8, of which the last two stand the other way round in UTF-16. */
const letters = fc.constantFrom("a", "b", " ", "é", "物", "\uffee", "𠀀");
const text = fc.string({ unit: letters, maxLength: 4 });
const before = fc.array(text).map(written);

const inBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

describe("sorted lines", () => {
  it("give the first that begins with a text, and null if none does", () => {
    fc.assert(
      fc.property(fc.uniqueArray(text), text, before, (lines, begin, other) => {
        const all = sorted(lines);
        const bytes = utf8(other + written(all));
        const first = all.find((line) => line.startsWith(begin)) ?? null;
        expect(lineBeginning(bytes, begin, utf8(other).length)).toBe(first);
        expect(linesFrom(bytes, utf8(other).length)).toEqual(all);
      }),
    );
  });

  it("give all that begin with a text, also where the last is cut off", () => {
    fc.assert(
      fc.property(fc.uniqueArray(text), text, before, (lines, begin, other) => {
        const all = sorted(lines);
        const wanted = all.filter((line) => line.startsWith(begin));
        const start = utf8(other).length;
        expect(linesBeginning(utf8(other + written(all)), begin, start)).toEqual(wanted);
        // An empty line that is cut off is none.
        if (all.at(-1) !== "")
          expect(linesBeginning(utf8(other + all.join("\n")), begin, start)).toEqual(wanted);
      }),
    );
  });

  it("give those about where a text would stand, and all if they are few", () => {
    fc.assert(
      fc.property(fc.uniqueArray(text), text, fc.nat(12), (lines, begin, room) => {
        const all = sorted(lines);
        const bytes = utf8(written(all));
        const starts = all.map((_, i) => utf8(written(all.slice(0, i))).length);
        const place = starts[all.findIndex((line) => inBytes(line, begin) >= 0)] ?? bytes.length;
        const about = all.filter((_, i) => Math.abs((starts[i] ?? 0) - place) <= room);
        expect(linesAbout(bytes, begin, room)).toEqual(about);
        expect(linesAbout(bytes, begin, bytes.length)).toEqual(all);
      }),
    );
  });

  it("are the same lines in the order of their bytes", () => {
    fc.assert(
      fc.property(fc.array(text), (lines) => {
        expect(sorted(lines)).toEqual(lines.toSorted(inBytes));
      }),
    );
  });
});

describe("bytes that are cut off", () => {
  it("end with a line all the same", () => {
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 1 }), text, (lines, begin) => {
        const all = sorted(lines);
        const bytes = utf8(all.join("\n"));
        expect(lineAt(bytes, 0)).toBe(all[0]);
        expect([null, ...all]).toContain(lineBeginning(bytes, begin));
      }),
    );
  });
});

describe("numbered lines", () => {
  it("give each by its number, and say where they end", () => {
    fc.assert(
      fc.property(fc.array(text), text, (lines, after) => {
        const [heading, end] = ["heading\n", `${after}\n`];
        const bytes = utf8(heading + numbered(lines) + end);
        const read = new NumberedLines(bytes, heading.length);
        expect(lineAt(bytes, read.end)).toBe(after);
        for (const [i, line] of lines.entries()) expect(read.at(i)).toBe(line);
        expect(read.at(-1)).toBeNull();
        expect(read.at(lines.length)).toBeNull();
        expect(linesFrom(bytes, read.end)).toEqual([after]);
      }),
    );
  });
});
