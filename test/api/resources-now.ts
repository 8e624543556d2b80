import { resources } from "../../src/model/catalogue.ts";
import { ask } from "./ask.ts";

/** The resources that the current release has. */
export async function resourcesNow() {
  const { data } = (await (await ask("/v1")).json()) as { data: { resources: { name: string }[] } };
  const names = data.resources.map(({ name }) => name);
  return resources.filter(({ name }) => names.includes(name));
}
