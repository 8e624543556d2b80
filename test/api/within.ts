/** Paths at which what is shown is not in the answer; a list may leave items out. */
export function within(shown: unknown, answer: unknown, path = ""): string[] {
  if (Array.isArray(shown))
    return shown.flatMap((item, i) =>
      Array.isArray(answer) && answer.some((one) => within(item, one).length === 0)
        ? []
        : [`${path}.${i}`],
    );
  if (typeof shown !== "object" || shown === null) return shown === answer ? [] : [path];
  if (typeof answer !== "object" || answer === null) return [path];
  return Object.entries(shown).flatMap(([key, value]) =>
    within(value, (answer as Record<string, unknown>)[key], `${path}.${key}`),
  );
}
