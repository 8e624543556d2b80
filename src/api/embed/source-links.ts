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
  const [only, ...others] = reports;
  const list = `/observations?target=${reports.join(",")}`;
  if (pinned !== null) {
    const frozen = `/v1/releases/${release}`;
    return { proof: `${frozen}${proof}.md`, reports: only === undefined ? null : frozen + list };
  }
  const page = `${inLanguage(proof, lang)}#evidence-1`;
  if (only === undefined) return { proof: page, reports: null };
  return {
    proof: page,
    reports:
      others.length > 0
        ? inLanguage(`/explore${list}`, lang)
        : `${inLanguage(`/targets/${only}`, lang)}#observations`,
  };
}
