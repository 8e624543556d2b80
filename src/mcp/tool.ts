import type { McpServer } from "@modelcontextprotocol/server";
import type { z } from "zod";
import { type Api, baseOf, Refusal, read } from "./api.ts";

/** What a tool reads: one release, from its first word to its last. */
export interface Source {
  api: Api;
  release: string;
  /** The paths of that release begin with this. */
  base: string;
}

/** A question that the server answers: read-only, and the same answer each time within a release. */
export interface Tool<Input extends z.ZodObject, Output extends z.ZodObject> {
  name: string;
  title: string;
  description: string;
  /** Has a `release`, which may be left out. */
  input: Input;
  output: Output;
  /** Throws a Refusal for a question that cannot be answered as asked. */
  answer: (
    input: z.infer<Input>,
    source: Source,
  ) => Promise<Omit<z.infer<Output>, "release"> | z.infer<Output>>;
}

/** A tool that can be added to a server. */
export interface Registrable {
  name: string;
  register: (server: McpServer, api: Api) => void;
}

/** The release that a question is about, or the newest. */
async function sourceOf(api: Api, asked: unknown): Promise<Source> {
  if (typeof asked === "string") return { api, release: asked, base: baseOf(asked) };
  const { release } = await read<{ release: string }>(api, "/v1");
  return { api, release, base: baseOf(release) };
}

/** Makes a tool ready to be added: its answers are structured content, and the same as text. */
export function defineTool<Input extends z.ZodObject, Output extends z.ZodObject>(
  tool: Tool<Input, Output>,
): Registrable {
  const { name, title, description, input, output } = tool;
  return {
    name,
    register: (server, api) => {
      const config = {
        title,
        description,
        inputSchema: input,
        outputSchema: output,
        annotations: {
          title,
          readOnlyHint: true,
          destructiveHint: false,
          idempotentHint: true,
          openWorldHint: false,
        },
      };
      server.registerTool<Output, z.ZodObject>(name, config, async (given) => {
        try {
          const source = await sourceOf(api, given.release);
          const answer = await tool.answer(input.parse(given), source);
          const structuredContent = { ...answer, release: source.release };
          const text = JSON.stringify(structuredContent);
          return { content: [{ type: "text", text }], structuredContent };
        } catch (error) {
          // The inside is for the log, not for the caller.
          if (!(error instanceof Refusal)) console.error(error);
          const text = error instanceof Refusal ? error.message : "Something failed inside.";
          return { content: [{ type: "text", text }], isError: true };
        }
      });
    },
  };
}
