import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe-core finds on a page, shadow roots included: rule and place, one a line. */
export async function findings(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: the page's own policy stays as it is.
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate(
    // Frames are looked at as pages of their own.
    "axe.run({ exclude: [['iframe']] }, { iframes: false })",
  )) as { violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] };
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)}: ${failureSummary}`),
  );
}
