import type { Card, CardContext } from "./card.ts";

/** Where a card's numbers come from: document, place in it, release. */
export function sourceLine({ place }: Card, { plan, release, language }: CardContext): string {
  const title = plan.title[language];
  const zh = language === "zh";
  const where = place === "" ? title : `${title}${zh ? "，" : ", "}${place}`;
  return `${zh ? "来源：" : "Source: "}${where} · Yuplan ${release.id}`;
}
