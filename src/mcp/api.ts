/**
 * What the API's Worker hands over with each request: a way to ask it, and its address. So this
 * Worker needs no binding of its own, and the two can be deployed in either order.
 */
export interface Api {
  /** Scheme and host of the deployment, without a slash at the end. */
  origin: string;
  /** Asks the API for a path with its query. */
  ask: (path: string) => Promise<{ status: number; body: string }>;
}

/** An answer that is neither data nor "the plan does not say": the caller's mistake, or ours. */
export class Refusal extends Error {
  override name = "Refusal";
}

/** What a 404 or 410 of a record tells. */
export interface Missing {
  status: 404 | 410;
  nearest?: string[];
  reason?: string;
  successor?: string | null;
  last?: string;
}

interface Problem {
  type: string;
  status: number;
  detail: string;
  allowed?: string[];
  nearest?: string[];
  errors?: { name: string; didYouMean?: string; allowed?: string[] }[];
}

/** A text as a part of a path or a query, without halves of characters, which no URL can hold. */
export const inUrl = (text: string) =>
  encodeURIComponent(text.toWellFormed().replaceAll("\ufffd", " "));

/** How the paths of a release begin. */
export const baseOf = (release: string) => `/v1/releases/${inUrl(release)}`;

/** Reads a JSON answer. Throws a Refusal, in words that help to ask better, for whatever is no 200. */
export async function read<T>(api: Api, path: string): Promise<T> {
  const found = await readRecord<T>(api, path);
  if ("missing" in found) throw new Refusal(`There is nothing at ${path}.`);
  return found.answer;
}

/** The same, where no record of that id is an answer too. */
export async function readRecord<T>(
  api: Api,
  path: string,
): Promise<{ answer: T } | { missing: Missing }> {
  const { status, body } = await api.ask(path);
  if (status === 200) return { answer: JSON.parse(body) as T };
  const problem = JSON.parse(body) as Problem;
  const isMissing = problem.type === "/problems/unknown-record" || status === 410;
  if (isMissing) return { missing: problem as unknown as Missing };
  throw new Refusal(inWords(problem));
}

/** A problem in words, with what is allowed where that is short enough to read. */
function inWords({ detail, errors = [], nearest = [], allowed = [] }: Problem): string {
  const close = errors.flatMap(({ didYouMean }) => (didYouMean ? [didYouMean] : []));
  const meant = [...close, ...nearest];
  const choices = errors.flatMap((error) => error.allowed ?? []);
  const list = (words: string[]) => words.slice(0, 60).join(", ");
  return [
    detail,
    ...(meant.length > 0 ? [`Did you mean ${meant.join(", ")}?`] : []),
    ...(choices.length > 0 ? [`Allowed values: ${list(choices)}.`] : []),
    ...(allowed.length > 0 && choices.length === 0 ? [`Parameters: ${list(allowed)}.`] : []),
  ].join(" ");
}
