/** Widths of letters in ems, in the widest font that readers have (DejaVu Sans): the first that fits. */
const widths: readonly [RegExp, number][] = [
  [/\u200a/, 0.13],
  [/[\u2e80-\uffefW—…]/, 1],
  [/[mM%+]/, 0.95],
  [/[DGHNOQw]/, 0.79],
  [/[A-EKP-VX-Z]/, 0.69],
  [/[abdeghnopqu0-9F]/, 0.63],
  [/[ckvxyszL–“”]/, 0.57],
  [/[rt()f-]/, 0.4],
  [/[\sijlIJ.,;:'’·/|]/, 0.32],
];

/** Widths of signs that were looked up: as many as the data has. */
const known = new Map<string, number>();

function widthOf(sign: string): number {
  const width = known.get(sign) ?? widths.find(([signs]) => signs.test(sign))?.[1] ?? 0.7;
  known.set(sign, width);
  return width;
}

/** What browsers put between Chinese and Latin letters, as a space that has this width. */
export const spaced = (text: string): string =>
  text.replace(/(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\p{Script=Han})/gu, "\u200a");

/** Measures texts in ems in that font, letters that much wider; Chinese characters are square, bold or not. */
const measure =
  (wider: number) =>
  (text: string, before = 0): number => {
    let ems = before;
    for (const sign of text) {
      const width = widthOf(sign);
      ems += width === 1 ? width : width * wider;
    }
    return ems;
  };

export const widestOf = measure(1);
export const boldestOf = measure(1.13);
