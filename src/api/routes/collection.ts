import { citationForms } from "../../model/citations/index.ts";
import { formatsOf } from "../../model/formats/index.ts";
import type { Resource } from "../../model/resource.ts";
import type { App } from "../environment.ts";
import { answerList, answerListCitation } from "./list.ts";
import { answerRecord } from "./record.ts";

/** Mounts a resource: its list in every format and its records, now and in every release. */
export function mountCollection(app: App, resource: Resource): void {
  const formats = formatsOf(resource);
  for (const base of [`/v1/${resource.name}`, `/v1/releases/:release/${resource.name}`]) {
    const [plain] = formats;
    if (plain) app.get(base, (c) => answerList(c, resource, plain));
    for (const format of formats)
      app.get(`${base}.${format.extension}`, (c) => answerList(c, resource, format));
    for (const form of citationForms)
      app.get(`${base}.${form.extension}`, (c) => answerListCitation(c, resource, form));
    app.get(`${base}/:id`, (c) => answerRecord(c, resource));
  }
}
