/** What the tests use of citation-js, which has no types of its own. */
declare module "@citation-js/core" {
  type Day = { "date-parts": number[][] };
  export interface Item {
    id: string;
    type: string;
    title: string;
    author: { literal?: string; family?: string }[];
    issued: Day;
    number?: string;
    section?: string;
    "container-title"?: string;
    publisher?: string;
    version?: string;
    edition?: string;
    "available-date"?: Day;
    language?: string;
    note?: string;
    URL: string;
  }
  export class Cite {
    constructor(data: string);
    data: Item[];
    format(kind: "bibliography", options: { template: string }): string;
  }
}
declare module "@citation-js/plugin-bibtex" {}
declare module "@citation-js/plugin-ris" {}
declare module "@citation-js/plugin-csl" {}
