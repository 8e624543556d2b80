/** The type of a parameter. */
export interface Schema {
  type?: string;
  enum?: string[];
  items?: Schema;
  /** What a text is: a number where `null` may stand for it, an id or a word. */
  "x-kind"?: string;
  minimum?: number;
  maximum?: number;
  pattern?: string;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: Schema;
}

/** A request that was sent, and what it answered. */
export interface Example {
  mediaType: string;
  summary: string;
  value: unknown;
}

/** An answer that is no text: a picture, a page or another file, and where one is. */
export interface Elsewhere {
  mediaType: string;
  url: string;
}

/** One operation, with what it refers to put in its place. */
export interface Operation {
  id: string;
  path: string;
  summary: string;
  description: string;
  parameters: Parameter[];
  /** Ids of the problems that it or its twin in a release can answer. */
  problems: string[];
  examples: Example[];
  files: Elsewhere[];
  /** Path of the same in a release. */
  frozen: string | null;
}

/** One part of the reference: a tag of the OpenAPI document and its operations. */
export interface Part {
  name: string;
  description: string;
  operations: Operation[];
}

/** All parts as the index tells of them, and the headers that answers have. */
export interface Index {
  parts: (Omit<Part, "operations"> & {
    operations: Pick<Operation, "id" | "path" | "summary" | "frozen">[];
  })[];
  headers: { name: string; description: string }[];
}

/** Where the build writes the index, and each part. */
export const indexFile = "/docs/reference.json";
export const partFile = (name: string) => `/docs/reference/${name}.json`;
