import { z } from "zod";
import { Slug, Text } from "./text.ts";

/** What a schema's metadata says of a field beyond its type; OpenAPI shows it as an extension. */
declare module "zod" {
  interface GlobalMeta {
    /** The resource whose ids the field holds. */
    "x-ref"?: string;
    /** The value is read off the document, so a piece of evidence must prove it. */
    "x-printed"?: boolean;
    /** A short word from a closed vocabulary: it can be filtered by. */
    "x-code"?: boolean;
  }
}

/** A link to a record of another resource, by id. */
export const ref = (resource: string) => Slug.meta({ "x-ref": resource });

/** Links to records of another resource, by id. */
export const refs = (resource: string) => z.array(ref(resource));

/** Marks a field as read off the document: `data/` is refused unless evidence proves its value. */
export const printed = <T extends z.ZodType>(schema: T): T =>
  schema.meta({ "x-printed": true }) as T;

/** A bilingual name: `zh` verbatim from the document, `en` our unofficial translation. */
export const PrintedText = Text.extend({
  zh: printed(Text.shape.zh.describe("Verbatim from the document")),
  en: Text.shape.en.describe("Our translation, unofficial"),
});
