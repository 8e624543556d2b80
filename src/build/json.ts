import { type ParseErrorCode, printParseErrorCode, visit } from "jsonc-parser";

/** What is wrong with JSON, as an editor says it. */
const said: Partial<Record<ReturnType<typeof printParseErrorCode>, string>> = {
  PropertyNameExpected: "a name in double quotes is missing, or there is a comma too many before",
  ValueExpected: "a value is missing, or there is a comma too many before",
  ColonExpected: "a colon is missing",
  CommaExpected: "a comma is missing before",
  CloseBraceExpected: "a } is missing",
  CloseBracketExpected: "a ] is missing",
  EndOfFileExpected: "there is something after the end",
  UnexpectedEndOfString: "a text is not closed",
};

/**
 * Parses JSON that people write (RFC 8259). Throws, with path, line and column, what is wrong with it,
 * and if an object has a name twice: a parser would keep the last and say nothing.
 */
export function parseJson(text: string, path: string): unknown {
  const names: Set<string>[] = [];
  const fail = (line: number, column: number, what: string) => {
    throw new Error(`${path}:${line + 1}:${column + 1}: ${what}.`);
  };
  visit(
    text,
    {
      onObjectBegin: () => {
        names.push(new Set());
      },
      onObjectProperty: (name, _offset, _length, line, column) => {
        if (names.at(-1)?.has(name)) fail(line, column, `'${name}' stands twice in one object`);
        names.at(-1)?.add(name);
      },
      onObjectEnd: () => {
        names.pop();
      },
      onError: (code: ParseErrorCode, _offset, _length, line, column) => {
        const name = printParseErrorCode(code);
        fail(line, column, said[name] ?? `no JSON (${name})`);
      },
    },
    { disallowComments: true },
  );
  return JSON.parse(text);
}
