/** A figure to reach and what was measured. */
export interface Line {
  what: string;
  measured: number;
  relation: ">=" | "<" | "<=";
  figure: number;
  reached: boolean;
}

const holds = {
  ">=": (a: number, b: number) => a >= b,
  "<": (a: number, b: number) => a < b,
  "<=": (a: number, b: number) => a <= b,
};

export const line = (
  what: string,
  measured: number,
  relation: Line["relation"],
  figure: number,
): Line => ({ what, measured, relation, figure, reached: holds[relation](measured, figure) });

/** pass  a list, of the bare Worker: 1.23, figure >= 1 */
export const inWords = ({ what, measured, relation, figure, reached }: Line) =>
  `${reached ? "pass" : "FAIL"}  ${what}: ${Number(measured.toPrecision(3))}, figure ${relation} ${Number(figure.toPrecision(3))}`;
