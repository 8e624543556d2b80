import { JSON_TYPE } from "../../model/media-type.ts";
import { nearest } from "../../model/query/nearest.ts";
import type { App } from "../environment.ts";
import { answer } from "../http/answer.ts";
import { caching } from "../http/caching.ts";
import { lastModified } from "../http/headers.ts";
import { problem, queryProblem } from "../http/problem.ts";
import { problems } from "../http/problems.ts";
import { faults } from "../lab/index.ts";
import { readParameter } from "../lab/read-parameter.ts";
import { refuseQuery } from "./no-query.ts";

/** Mounts the fault lab: each way in which an answer can go wrong, and the list of them. */
export function mountLab(app: App): void {
  app.get("/v1/lab", (c) => {
    const refused = refuseQuery(c);
    if (refused) return refused;
    const self = "/v1/lab";
    const data = faults.map(({ name, about, parameter }) => ({
      fault: name,
      about,
      parameter,
      links: { self: `${self}/${name}` },
    }));
    return answer({
      body: JSON.stringify({ data, release: c.var.current.id, links: { self } }),
      mediaType: JSON_TYPE,
      cache: "never",
      permanent: self,
      modified: lastModified(c.var.current),
      links: [{ href: self, rel: "canonical" }],
    });
  });
  app.get("/v1/lab/:fault", (c) => {
    const name = c.req.param("fault");
    const names = faults.map((one) => one.name);
    const fault = faults.find((one) => one.name === name);
    if (!fault) {
      const response = problem(c, problems.unknownPath, {
        detail: `The lab has no fault '${name.slice(0, 80)}'.`,
        nearest: [...nearest(name, names, 3).map((one) => `/v1/lab/${one}`), "/v1/lab"],
      });
      response.headers.set("Cache-Control", caching.never);
      return response;
    }
    const { parameter } = fault;
    const read = readParameter(parameter, c.var.entries);
    return "errors" in read
      ? queryProblem(c, read.errors, parameter ? [parameter.name] : [])
      : fault.answer(c, read.value);
  });
}
