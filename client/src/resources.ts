import type { operations, paths } from "./generated/api.ts";
import type { Ids } from "./generated/ids.ts";

/** The name of a resource: targets, clusters, … */
export type ResourceName = {
  [Name in keyof Ids]: `/v1/${Name}` extends keyof paths ? Name : never;
}[keyof Ids];

/** The id of a record in the release that these types were made from. */
export type Id<Name extends ResourceName> = Ids[Name];

type Listing<Name extends ResourceName> = paths[`/v1/${Name}`]["get"];
type AnswerOf<Operation> = Operation extends {
  responses: { 200: { content: { "application/json": infer Answer } } };
}
  ? Answer
  : never;

/** What a list of a resource answers: data, page, query, release and links. */
export type List<Name extends ResourceName> = AnswerOf<Listing<Name>>;

/** A record of a resource. */
export type RecordOf<Name extends ResourceName> =
  List<Name> extends { data: (infer Item)[] } ? Item & { id: Id<Name> } : never;

/** Filters, sort, fields and page of a list. */
export type Query<Name extends ResourceName> = NonNullable<Listing<Name>["parameters"]["query"]>;

/** A record of which a query chose some fields. */
type Chosen<T> = T extends readonly (infer Item)[]
  ? Chosen<Item>[]
  : T extends object
    ? { [Key in keyof T]?: Chosen<T[Key]> }
    : T;

/** A record as a query has it: whole, or only the `fields` that it chose, and its id. */
export type Selected<Name extends ResourceName, Asked> = Asked extends { fields: unknown }
  ? Chosen<RecordOf<Name>> & { id: Id<Name> }
  : RecordOf<Name>;

/** A list as a query has it. */
export type SelectedList<Name extends ResourceName, Asked> = Omit<List<Name>, "data"> & {
  data: Selected<Name, Asked>[];
};

/** What a search answers. */
export type SearchAnswer = AnswerOf<operations["search"]>;
export type SearchQuery = Omit<operations["search"]["parameters"]["query"], "q">;
