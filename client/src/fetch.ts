/** What every layer of fetching takes and gives. */
export type Fetch = (request: Request) => Promise<Response>;
