import { evidenceOf } from "../model/dataset.ts";
import type { AnyRecord } from "../model/resource.ts";
import type { Text } from "../model/text.ts";
import { read } from "./api.ts";
import type { Source } from "./tool.ts";

/** Ids in one request, which a URL has room for. */
const AT_ONCE = 50;

/** The sections that prove some records, with their names: where words stand, in words. */
export async function sectionNames(
  { api, base }: Source,
  records: readonly AnyRecord[],
): Promise<(id: string) => { id: string; name: Text }> {
  const ids = [...new Set(records.flatMap((one) => evidenceOf(one).map(({ section }) => section)))];
  const byId = new Map<string, { id: string; name: Text }>();
  for (let i = 0; i < ids.length; i += AT_ONCE) {
    const some = ids.slice(i, i + AT_ONCE).join(",");
    const path = `${base}/sections?id=${some}&fields=name`;
    const { data } = await read<{ data: { id: string; name: Text }[] }>(api, path);
    for (const section of data) byId.set(section.id, section);
  }
  return (id) => byId.get(id) ?? { id, name: { zh: id, en: id } };
}
