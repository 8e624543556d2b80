import { z } from "@hono/zod-openapi";
import type { OptionParameter, Options } from "../../model/charts/options.ts";

/** What an option is for. */
const about: Record<keyof Options, string> = {
  lang: "Language of the words",
  theme: "Colours; `auto` follows the reader's setting",
  show: "`chart`: the drawing, with its numbers folded under it; `table`: the numbers alone",
  release: "Id of a release: the same content for ever",
};

/** A PNG cannot follow its reader's setting. */
const aboutOf = ({ name, values }: OptionParameter) =>
  name === "theme" && !values?.includes("auto") ? "Colours" : about[name];

/** The query parameters of options: every operation that takes an option says the same of it. */
export const optionsQuery = (parameters: readonly OptionParameter[]): z.ZodObject =>
  z.object(
    Object.fromEntries(
      parameters.map((parameter) => {
        const { name, values } = parameter;
        const schema = values ? z.enum(values).default(values[0] ?? "") : z.string().optional();
        const description = aboutOf(parameter);
        return [name, schema.meta({ description, param: { name, in: "query" } })];
      }),
    ),
  );
