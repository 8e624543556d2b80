import type { TestProject } from "vitest/node";
import { startServer } from "./server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the server of the run listens. */
    origin: string;
  }
}

/** Starts one server for all tests of a project. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { origin, close } = await startServer();
  project.provide("origin", origin);
  return close;
}
