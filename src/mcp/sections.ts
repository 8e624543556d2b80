import type { Text } from "../model/text.ts";
import { read } from "./api.ts";
import type { Source } from "./tool.ts";

/** Sections by id, with their names: where words stand, in words. */
export async function sectionNames({
  api,
  base,
}: Source): Promise<(id: string) => { id: string; name: Text }> {
  const path = `${base}/sections?fields=name`;
  const { data } = await read<{ data: { id: string; name: Text }[] }>(api, path);
  const byId = new Map(data.map((section) => [section.id, section]));
  return (id) => byId.get(id) ?? { id, name: { zh: id, en: id } };
}
