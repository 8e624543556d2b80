/** Stands for what is left out: members, items or lines, at least one. */
export const ELISION = "…";

/** An object as it is written: its members in order, and between them what is left out. */
class Members {
  readonly list: readonly (readonly [name: string, value: unknown] | typeof ELISION)[];
  constructor(list: Members["list"]) {
    this.list = list;
  }
}

/** Reads JSON in which things may be left out of objects and lists. */
export function readShown(text: string): unknown {
  const within: string[] = [];
  let elisions = 0;
  const json = text.replace(/"(?:[^"\\]|\\.)*"|[{}[\]…]/g, (sign) => {
    if (sign === "{" || sign === "[") within.push(sign);
    if (sign === "}" || sign === "]") within.pop();
    if (sign !== ELISION) return sign;
    elisions += 1;
    return within.at(-1) === "{" ? `"${ELISION}${elisions}": null` : `"${ELISION}"`;
  });
  return JSON.parse(json, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? new Members(
          Object.entries(value).map((member) => (member[0].startsWith(ELISION) ? ELISION : member)),
        )
      : value,
  );
}

/** Whether an answer is what is shown of it: everything, in order, but what is said to be left out. */
export function isShownAs(shown: unknown, real: unknown): boolean {
  if (shown instanceof Members)
    return (
      typeof real === "object" &&
      real !== null &&
      !Array.isArray(real) &&
      areShownAs(
        shown.list,
        Object.entries(real),
        ([name, value], [realName, realValue]) => name === realName && isShownAs(value, realValue),
      )
    );
  if (Array.isArray(shown)) return Array.isArray(real) && areShownAs(shown, real, isShownAs);
  return shown === real;
}

/** The same of things in a row. */
export function areShownAs<Shown, Real>(
  shown: readonly (Shown | typeof ELISION)[],
  real: readonly Real[],
  same: (shown: Shown, real: Real) => boolean = (one, other) => Object.is(one, other),
): boolean {
  const [first, ...others] = shown;
  if (first === undefined) return real.length === 0;
  if (first === ELISION) return real.some((_, i) => areShownAs(others, real.slice(i + 1), same));
  const [next, ...rest] = real;
  return next !== undefined && same(first, next) && areShownAs(others, rest, same);
}
