/** What a snippet is written from: absolute URLs of one request, and a name for what it answers. */
export interface Request {
  json: string;
  csv: string;
  /** The resource's name as a variable. */
  variable: string;
  /** Columns of the CSV that hold numbers. */
  numbers: readonly string[];
}

/** A request in one language or tool, to be pasted as it stands. */
export interface Snippet {
  id: string;
  name: string;
  write: (request: Request) => string;
}
