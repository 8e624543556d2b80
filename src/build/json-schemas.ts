import { z } from "zod";
import type { Definition } from "../model/definition.ts";
import { dataFiles } from "./data-files.ts";

/**
 * JSON Schemas of the files in `data/`, for an editor's completion and checks while typing. An
 * editor may leave out what `npm run locate` fills in.
 */
export function jsonSchemas(definitions: readonly Definition[]): Map<string, string> {
  return new Map(
    dataFiles(definitions).map(({ name, schema, about }) => {
      const json = z.toJSONSchema(schema, {
        io: "input",
        override: ({ jsonSchema }) => {
          for (const key of Object.keys(jsonSchema))
            if (key.startsWith("x-")) delete jsonSchema[key as keyof typeof jsonSchema];
          if (!jsonSchema.required) return;
          const filledIn = ["position", "prefix", "suffix"];
          jsonSchema.required = jsonSchema.required.filter((key) => !filledIn.includes(key));
        },
      });
      const file = { ...json, title: `data/${name}.json`, description: about };
      return [`schemas/${name}.json`, `${JSON.stringify(file, null, 2)}\n`];
    }),
  );
}
