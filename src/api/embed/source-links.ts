import type { Card } from "../../model/charts/card.ts";
import type { Options } from "../../model/charts/options.ts";
import { inLanguage } from "../site/language.ts";

/** Where a frame leads for what proves it, and for what others reported; null if it shows no reports. */
export interface SourceLinks {
  proof: string;
  reports: string | null;
}

/** Pages show the newest release: a frame that is pinned leads to what was frozen with it. */
export function sourceLinks(
  { proof, reports }: Card,
  release: string,
  { lang, release: pinned }: Pick<Options, "lang" | "release">,
): SourceLinks {
  const list = `/observations?target=${reports.join(",")}`;
  if (pinned !== null) {
    const frozen = `/v1/releases/${release}`;
    return { proof: `${frozen}${proof}.md`, reports: reports.length > 0 ? frozen + list : null };
  }
  const page =
    reports.length > 1
      ? inLanguage(`/explore${list}`, lang)
      : `${inLanguage(`/targets/${reports[0]}`, lang)}#observations`;
  return {
    proof: `${inLanguage(proof, lang)}#evidence-1`,
    reports: reports.length > 0 ? page : null,
  };
}
