import { inForm } from "../../model/citations/form.ts";
import { bareType } from "../../model/media-type.ts";
import type { Link } from "../http/headers.ts";

/** The same in every other form. */
export const alternates = (
  forms: readonly { extension: string; mediaType: string }[],
  own: { extension: string },
  url: string,
): Link[] =>
  forms
    .filter(({ extension }) => extension !== own.extension)
    .map(({ extension, mediaType }) => ({
      href: inForm(url, extension),
      rel: "alternate",
      type: bareType(mediaType),
    }));
