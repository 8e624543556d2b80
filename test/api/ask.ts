import { exports } from "cloudflare:workers";
import { expect } from "vitest";
import { violations } from "../contract/openapi-document.ts";

const worker = (exports as unknown as { default: { fetch: typeof fetch } }).default;
const ORIGIN = "https://yuplan.test";

/** Sends a request to the Worker, and checks the response against the OpenAPI document. */
export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const response = await worker.fetch(
    new Request(ORIGIN + path, init as RequestInit<CfProperties>),
  );
  expect(await violations(init.method ?? "GET", path, response.clone())).toEqual([]);
  return response;
}

/** What a list answers. */
export interface List {
  data: ({ id: string } & Record<string, unknown>)[];
  page: { total: number; count: number; limit: number | null; next: string | null };
  query: { canonical: string; description: { zh: string; en: string } };
  release: string;
  links: Record<string, string>;
}

/** What an answer about one thing has. */
export interface Answer<Data> {
  data: Data;
  release: string;
  links: Record<string, string>;
}

/** What an error answers. */
export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  instance?: string;
  detail: string;
  errors?: {
    name: string;
    code: string;
    detail: string;
    didYouMean?: string;
    allowed?: string[];
  }[];
  nearest?: string[];
  allowed?: string[];
}

export const askOne = async (path: string): Promise<Answer<Record<string, unknown>>> =>
  (await ask(path)).json();
export const askList = async (path: string): Promise<List> => (await ask(path)).json();
export const askProblem = async (path: string, init?: RequestInit): Promise<ProblemBody> =>
  (await ask(path, init)).json();
