/** What the tests use of the JSON-stat toolkit, which has no types of its own. */
declare module "jsonstat-toolkit" {
  interface Cell {
    value: number | null;
    status: string | null;
  }
  interface Dimension {
    id: string[];
    label: string;
    role: string | null;
    Category(id: string): { label: string; unit: { label: string; decimals: number } | null };
  }
  interface Dataset {
    class: string;
    id: string[];
    length: number;
    n: number;
    updated: string | null;
    Data(categories: Record<string, string>): Cell;
    Dimension(id: string): Dimension;
  }
  export default function JSONstat(response: object): Dataset;
}
