/** Places in a row, in pixels. */
interface Group {
  /** Sum of what its members want, each less what those before it take. */
  wanted: number;
  members: number;
}

const middle = ({ wanted, members }: Group) => wanted / members;

/**
 * Levels as near as can be to those wanted, which rise, and at least so far apart: those that would
 * touch make way for one another alike.
 */
export function apart(levels: readonly number[], least: number): number[] {
  const groups: Group[] = [];
  levels.forEach((level, i) => {
    let last = { wanted: level - i * least, members: 1 };
    for (let before = groups.at(-1); before && middle(before) > middle(last); ) {
      last = { wanted: before.wanted + last.wanted, members: before.members + last.members };
      groups.pop();
      before = groups.at(-1);
    }
    groups.push(last);
  });
  return groups
    .flatMap((group) => Array<number>(group.members).fill(middle(group)))
    .map((level, i) => level + i * least);
}
