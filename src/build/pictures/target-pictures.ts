import { recordsOf } from "../../model/charts/card.ts";
import { languages } from "../../model/charts/language.ts";
import { pngThemes } from "../../model/charts/options.ts";
import { pngFile, targetPicture } from "../../model/charts/target-picture.ts";
import type { PlannedTarget } from "../../model/derive/planned-target.ts";
import type { Release } from "../../model/release.ts";
import type { Artefacts } from "../artefacts.ts";
import { renderingsOf } from "./renderings.ts";

/** Every target of some releases as PNG, in each language and in light and dark. */
export async function targetPictures(releases: readonly Release[]): Promise<Artefacts> {
  const pictures = releases.flatMap((release) =>
    recordsOf<PlannedTarget>(release.dataset, "targets").flatMap((target) =>
      languages.flatMap((language) =>
        pngThemes.map((theme) => {
          const { dataset, plan } = release;
          const context = { dataset, plan, release, language };
          return {
            path: pngFile(release.id, target.id, { lang: language, theme }).slice(1),
            svg: targetPicture(context, target, theme).text,
          };
        }),
      ),
    ),
  );
  const pngs = await renderingsOf(pictures.map(({ svg }) => svg));
  return new Map(pictures.map(({ path }, i) => [path, pngs[i] ?? new Uint8Array()]));
}
