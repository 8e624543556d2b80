import { z } from "@hono/zod-openapi";
import type { OptionParameter } from "../../model/charts/options.ts";

/** The query parameters of options: every operation that takes an option says the same of it. */
export const optionsQuery = (parameters: readonly OptionParameter[]): z.ZodObject =>
  z.object(
    Object.fromEntries(
      parameters.map(({ name, values, about }) => {
        const schema = values ? z.enum(values).default(values[0] ?? "") : z.string().optional();
        return [name, schema.meta({ description: about, param: { name, in: "query" } })];
      }),
    ),
  );
