/** The value of a formula of numbers, + - * / ^ and parentheses; throws on anything else. */
export function evaluate(formula: string): number {
  const source = formula.replaceAll(",", "").replaceAll(" ", "");
  if (!/^[\d.+\-*/^()]+$/.test(source)) throw new Error(`'${formula}' is not a formula`);
  return Number(new Function(`return ${source.replaceAll("^", "**")}`)());
}

/** How many digits a decimal prints behind its point. */
export const decimalsOf = (printed: string) => /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;

/** Whether a value rounds to what is printed, at the decimals printed. */
export const roundsTo = (value: number, printed: string) =>
  Math.abs(value - Number(printed)) <= 0.5 * 10 ** -decimalsOf(printed) + 1e-9;
