import type { Context } from "hono";
import { csv, csvOf, type Spelling } from "../../model/formats/csv.ts";
import { bareType, JSON_TYPE } from "../../model/media-type.ts";
import {
  canonicalScorecard,
  parseScorecard,
  scorecardAnswer,
  scorecardParameters,
} from "../../model/scorecard.ts";
import { scorecardColumns } from "../../model/scorecard-columns.ts";
import type { App, Environment } from "../environment.ts";
import { answer } from "../http/answer.ts";
import { queryProblem } from "../http/problem.ts";
import { citedAs, ofRelease } from "./of-release.ts";
import { asAsked, releaseOf } from "./release-of.ts";

type Scorecard = ReturnType<typeof scorecardAnswer>;

/** Ways to write the scorecard, by suffix; the first is the one without. */
const forms = [
  {
    suffix: "",
    mediaType: JSON_TYPE,
    encode: (scorecard: Scorecard) => JSON.stringify(scorecard),
  },
  {
    suffix: ".csv",
    mediaType: csv.mediaType,
    encode: ({ data }: Scorecard, spelling: Spelling) => csvOf(scorecardColumns, data, spelling),
  },
];

/** Mounts the scorecard, now and in every release. */
export function mountScorecard(app: App): void {
  for (const base of ["/v1", "/v1/releases/:release"])
    for (const form of forms)
      app.get(`${base}/scorecard${form.suffix}`, (c) => answerScorecard(c, form));
}

async function answerScorecard(
  c: Context<Environment>,
  { suffix, mediaType, encode }: (typeof forms)[number],
): Promise<Response> {
  const found = releaseOf(c);
  if ("refused" in found) return found.refused;
  const { release } = found;
  const { store } = c.var;
  const plan = store.plan(release.id);
  const parsed = parseScorecard(c.var.entries, plan, suffix);
  if ("errors" in parsed) return queryProblem(c, parsed.errors, scorecardParameters(suffix));
  const { query, spelling } = parsed;
  const lines = await store.scorecard(release.id, query);
  const scorecard = scorecardAnswer(lines, query, plan, release);
  const self = canonicalScorecard(query, plan, suffix, spelling);
  const others = forms.filter((one) => one.suffix !== suffix);
  return answer({
    body: encode(scorecard, spelling),
    mediaType,
    ...ofRelease(c, found, self, [
      ...others.map((one) => ({
        href: asAsked(c, canonicalScorecard(query, plan, one.suffix)),
        rel: "alternate",
        type: bareType(one.mediaType),
      })),
      citedAs(c, release.id, self),
    ]),
  });
}
