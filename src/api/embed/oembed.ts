import type { Context } from "hono";
import { readOptions, withOptions } from "../../model/charts/options.ts";
import { PICTURE } from "../../model/charts/target-picture.ts";
import { addressOf } from "../../model/oembed/address.ts";
import { oembedForms } from "../../model/oembed/forms.ts";
import {
  canonicalOembed,
  oembedParameters,
  optionsOver,
  readOembedRequest,
} from "../../model/oembed/request.ts";
import { oembedOf } from "../../model/oembed/response.ts";
import type { App, Environment } from "../environment.ts";
import { answer } from "../http/answer.ts";
import { problem, queryProblem } from "../http/problem.ts";
import { problems } from "../http/problems.ts";
import { releaseOf } from "../routes/release-of.ts";
import { contextOf } from "./card-context.ts";
import { frameHeight } from "./frame-height.ts";
import { missingCard } from "./missing-card.ts";
import { pictureIn } from "./preview.ts";

/** Mounts oEmbed 1.0 for every URL here that a frame can show. */
export function mountOembed(app: App): void {
  app.get("/oembed", answerOembed);
}

async function answerOembed(c: Context<Environment>): Promise<Response> {
  const read = readOembedRequest(c.var.entries);
  if ("errors" in read) return queryProblem(c, read.errors, oembedParameters);
  const { request } = read;
  const form = oembedForms.find(({ name }) => name === request.format);
  if (!form)
    return problem(c, problems.formatNotImplemented, {
      detail: `'${request.format.slice(0, 80)}' is not among ${oembedForms.map(({ name }) => name).join(", ")}.`,
    });
  const { ORIGIN } = c.env;
  const address = addressOf(request.url, ORIGIN);
  if (!address)
    return problem(c, problems.notEmbeddable, {
      detail: `'${request.url.slice(0, 200)}' is no frame, record or page of ${ORIGIN} that can be embedded.`,
    });
  const { kind, id } = address;
  const chosen = readOptions(optionsOver(address.entries, request.entries));
  if ("errors" in chosen) return queryProblem(c, chosen.errors, oembedParameters);
  const { options } = chosen;
  const found = releaseOf(c, options.release ?? undefined);
  if ("refused" in found) return found.refused;
  const { release } = found;
  const context = await contextOf(c, kind, id, release, options.lang);
  const card = kind.card(context, id);
  if (!card) return missingCard(c, kind, context, id);
  const base = options.release === null ? "/v1" : `/v1/releases/${release.id}`;
  const body = oembedOf(
    {
      title: card.title,
      frame: ORIGIN + withOptions(`/embed/${kind.name}/${id}`, options),
      heightAt: frameHeight(card, context, options),
      picture:
        card.picture === null
          ? null
          : {
              url: ORIGIN + pictureIn(base, card.picture, options),
              width: PICTURE.width * 2,
              height: PICTURE.height * 2,
            },
      origin: ORIGIN,
    },
    request,
  );
  return answer({
    body: form.encode(body),
    mediaType: form.mediaType,
    cache: "moving",
    permanent: canonicalOembed(ORIGIN + withOptions(address.path, options), request),
    modified: null,
  });
}
