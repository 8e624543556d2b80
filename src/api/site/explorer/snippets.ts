import type { Snippet } from "./snippet.ts";

const curl: Snippet = {
  id: "curl",
  name: "curl",
  write: ({ json }) => `curl '${json}'`,
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

/** For Excel and Power BI: Data, Get Data, Blank Query, Advanced Editor. */
const powerQuery: Snippet = {
  id: "power-query",
  name: "Excel (Power Query)",
  write: ({ csv }) => `let
    Source = Csv.Document(
        Web.Contents("${csv}"),
        [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]
    ),
    Rows = Table.PromoteHeaders(Source, [PromoteAllScalars = true])
in
    Rows`,
};

/** Every language that the explorer writes a request in, in the order of the page. */
export const snippets: readonly Snippet[] = [curl, javascript, python, r, powerQuery];
