import type { Snippet } from "./snippet.ts";

/** In double quotes, which cmd on Windows knows too. */
const curl: Snippet = {
  id: "curl",
  name: "curl",
  write: ({ json }) => `curl "${json}"`,
};

/** For a browser's console, a module in Node, Deno or Bun. */
const javascript: Snippet = {
  id: "javascript",
  name: "JavaScript",
  write: ({ json, variable }) => `const response = await fetch("${json}");
if (!response.ok) throw new Error((await response.json()).detail);
const { data: ${variable} } = await response.json();
console.table(${variable});`,
};

const python: Snippet = {
  id: "python",
  name: "Python (pandas)",
  write: ({ csv, variable }) => `import pandas as pd

${variable} = pd.read_csv("${csv}", index_col="id")
print(${variable})`,
};

const r: Snippet = {
  id: "r",
  name: "R",
  write: ({ csv, variable }) => `${variable} <- read.csv("${csv}", encoding = "UTF-8")
print(${variable})`,
};

/**
 * For Excel and Power BI: Data, Get Data, Blank Query, Advanced Editor. A CSV has only text: what are
 * numbers is said, and that their decimal sign is a point wherever the reader is.
 */
const powerQuery: Snippet = {
  id: "power-query",
  name: "Excel (Power Query)",
  write: ({ csv, numbers }) => `let
    Source = Csv.Document(
        Web.Contents("${csv}"),
        [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]
    ),
    Rows = Table.PromoteHeaders(Source, [PromoteAllScalars = true])${typed(numbers)}`,
};

const typed = (numbers: readonly string[]) =>
  numbers.length === 0
    ? `
in
    Rows`
    : `,
    Typed = Table.TransformColumnTypes(
        Rows,
        {
${numbers.map((name) => `            {"${name}", type number}`).join(",\n")}
        },
        "en-US"
    )
in
    Typed`;

/** Every language that the explorer writes a request in, in the order of the page. */
export const snippets: readonly Snippet[] = [curl, javascript, python, r, powerQuery];
