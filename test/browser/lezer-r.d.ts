/** The grammar of R, as far as the tests use it: the package has no types of its own. */
declare module "lezer-r" {
  interface Node {
    type: { isError: boolean };
    from: number;
  }
  export const parser: {
    parse: (text: string) => { iterate: (walk: { enter: (node: Node) => void }) => void };
  };
}
