import type { Context } from "hono";
import { badgeSvg } from "../../model/badges/badge-svg.ts";
import { type BadgeKind, badgeKinds, badgeTitle, badgeWords } from "../../model/badges/index.ts";
import { type Options, optionsNamed, withOptions } from "../../model/charts/options.ts";
import { palettes } from "../../model/charts/palette.ts";
import { JSON_TYPE } from "../../model/media-type.ts";
import type { App, Environment } from "../environment.ts";
import { answer } from "../http/answer.ts";
import { problem } from "../http/problem.ts";
import { problems } from "../http/problems.ts";
import { missingRecord } from "../routes/missing-record.ts";
import { optionsOf } from "./options-of.ts";

const parameters = optionsNamed("lang", "theme", "release");

/** What a badge shows, in words, and where it is from. */
interface Shown {
  label: string;
  message: string;
  title: string;
  options: Options;
}

/** A form of a badge: the suffix of its URL and how it is written. */
interface BadgeForm {
  extension: string;
  mediaType: string;
  write: (shown: Shown) => string;
}

const svg: BadgeForm = {
  extension: "svg",
  mediaType: "image/svg+xml",
  write: ({ options, ...words }) =>
    badgeSvg({ ...words, language: options.lang, theme: options.theme }),
};

/** The endpoint badge of shields.io, which draws it: schema version 1. */
const shields: BadgeForm = {
  extension: "json",
  mediaType: JSON_TYPE,
  write: ({ label, message, options }) =>
    JSON.stringify({
      schemaVersion: 1,
      label,
      message,
      color: palettes[options.theme === "dark" ? "dark" : "light"].accent,
    }),
};

const badgeForms: readonly BadgeForm[] = [svg, shields];

/** Mounts the badges of every record that has one. */
export function mountBadges(app: App): void {
  for (const kind of badgeKinds)
    app.get(`/badge/${kind.resource}/:file`, (c) => answerBadge(c, kind));
}

async function answerBadge(c: Context<Environment>, kind: BadgeKind): Promise<Response> {
  const found = await optionsOf(c, parameters);
  if ("refused" in found) return found.refused;
  const { release, options } = found;
  const [id = "", ...rest] = (c.req.param("file") ?? "").split(".");
  const form = badgeForms.find(({ extension }) => extension === rest.join("."));
  const path = `/badge/${kind.resource}/${id}`;
  const wordsIn = async ({ id: release }: { id: string }) => {
    const record = await c.var.store.slices.record(release, kind.resource, id);
    return record && badgeWords(kind, record, options.lang);
  };
  const words = await wordsIn(release);
  if (!words) return missingRecord(c, { name: kind.resource }, release.id, id);
  if (!form)
    return problem(c, problems.unknownPath, {
      detail: "A badge is an .svg, or a .json for shields.io.",
      nearest: badgeForms.map(({ extension }) => `${path}.${extension}`),
    });
  const now = await wordsIn(c.var.current);
  const title = badgeTitle(words, {
    plan: c.var.store.plan(release.id),
    release: release.id,
    revised: now?.message !== words.message,
    language: options.lang,
  });
  const here = (release: string | null) =>
    withOptions(`${path}.${form.extension}`, { ...options, release });
  const response = await answer({
    body: form.write({ ...words, title, options }),
    mediaType: form.mediaType,
    // A pinned badge too: it says when a later release has another value.
    cache: "moving",
    permanent: here(release.id),
    modified: null,
    links: [{ href: here(options.release), rel: "canonical" }],
  });
  // Opened by itself an SVG is a document: it has a style and nothing else.
  response.headers.set(
    "Content-Security-Policy",
    "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  );
  return response;
}
