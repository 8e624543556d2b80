import { downloads } from "../../../model/downloads.ts";
import type { Resource } from "../../../model/resource.ts";
import type { MachineFile } from "./file.ts";

const line = (name: string, url: string, about: string) => `- [${name}](${url}): ${about}`;

/** How numbers may be meant, as the field of a target's says. */
const comparators = (resources: readonly Resource[]) =>
  resources.flatMap(({ columns }) => columns).find(({ path }) => path === "target.comparator")
    ?.values ?? [];

/** What the API is and where things are, for language models (llmstxt.org). */
export const llms: MachineFile = {
  path: "/llms.txt",
  mediaType: "text/plain; charset=utf-8",
  write: ({ origin, release, plan, resources, count, guides }) =>
    `# Yuplan

> ${plan.title.en} (${plan.title.zh}, ${plan.documentNumber}) as an open, keyless, read-only API. Every value read from the plan carries the words and the place that prove it; every value we derived carries its formula. Current release: ${release.id}.

What to know before you answer from it:

- All but observations is what the plan prints: goals for ${plan.targetYear} and statistics of ${plan.baseYear} or before. What happened later stands in \`/v1/observations\` alone, in the words of its source; \`/v1/targets/{id}/assessment\` and \`/v1/scorecard\` compare the two. Most targets were never observed: that is “not observed”, neither met nor missed.
- \`comparator\` says how a number is meant (${comparators(resources).join(", ")}); quote it with the number, and \`unit\` too.
- \`growth\` is what the plan prints; \`derived.impliedGrowth\` is what its own figures imply. Where the plan contradicts itself, \`/v1/discrepancies\` has both sides.
- \`zh\` is verbatim, \`en\` is our unofficial translation.
- If a search finds nothing, no record has it: say so, and do not fill the gap. A hit is no answer to the words in its \`words.lacks\`; where every hit lacks some, no record has all that was asked. Search looks in records and the words quoted in them, not in the rest of the plan's prose.
- Cite \`evidence[].quote.exact\` with its section and line, and the permanent URL in \`links.permanent\`.
- Unknown or misspelt parameters are refused with 400 and a suggestion, never ignored.

The same answers come from a Model Context Protocol server at ${origin}/mcp: streamable HTTP, stateless, read-only, no key.

## Start

${[
  line("/v1", `${origin}/v1`, "resources with counts, current release, licence, how to cite"),
  line(
    "Search",
    `${origin}/v1/search?q=5G`,
    "ranked search in Chinese or English over names, quotations and sections",
  ),
  line("OpenAPI", `${origin}/v1/openapi.json`, "every operation, parameter and field"),
  line("Reference", `${origin}/docs`, "the same to read, with real answers"),
  line("Dictionary", `${origin}/docs/dictionary`, "every field: type, meaning, printed or derived"),
].join("\n")}

## Lists

${resources
  .map(({ name, about }) => line(name, `${origin}/v1/${name}`, `${about} ${count(name)} records.`))
  .join("\n")}

One record is at \`/v1/{resource}/{id}\`, and its proof page in Markdown at \`/v1/{resource}/{id}.md\`.

## Guides

${guides.map(({ slug, title, about }) => line(title, `${origin}/docs/guides/${slug}`, about)).join("\n")}

## Optional

${[
  line(
    "Releases",
    `${origin}/v1/releases`,
    "frozen content: the same URLs under /v1/releases/{release} never change",
  ),
  line(
    "Everything",
    `${origin}/v1/releases/${release.id}/${downloads.bundle.path}`,
    downloads.bundle.about,
  ),
  line("Feed", `${origin}/feed.atom`, "releases as they come"),
].join("\n")}
`,
};
