import { env } from "cloudflare:test";

/** The platform's database of a name. */
export function databaseOf(name: string) {
  const { DATABASE } = env as unknown as { DATABASE: DurableObjectNamespace };
  return DATABASE.getByName(name);
}
