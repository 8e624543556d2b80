export { type Client, createClient, type Options, type Sending } from "./client.ts";
export type { Fetch } from "./fetch.ts";
export type { components, operations, paths } from "./generated/api.ts";
export type { Ids, MadeFrom } from "./generated/ids.ts";
export { type Problem, ProblemError } from "./problem.ts";
export type {
  Id,
  List,
  Query,
  RecordOf,
  ResourceName,
  SearchAnswer,
  SearchQuery,
  Selected,
  SelectedList,
} from "./resources.ts";
