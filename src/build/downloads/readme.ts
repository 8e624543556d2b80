import { downloads } from "../../model/downloads.ts";
import type { Description } from "./description.ts";
import type { File } from "./file.ts";
import type { Table } from "./table.ts";

/** What the files are, in words: the citation, the licence, and how to read, check and serve them. */
export function readmeFile(
  tables: readonly Table[],
  { release, inWords, title, about, citation, licence, documentStatus }: Description,
): File {
  const rows = tables.map(
    ({ resource: { name, title: called, about: what }, rows }) =>
      `| \`${name}\` | ${called.zh} · ${called.en} | ${rows.length} | ${what.en} |`,
  );
  const once = Object.values(downloads).map(({ path, about: what }) => `| \`${path}\` | ${what} |`);
  const content = `# ${title}

${about}

This is ${inWords}.

## Citation

> ${citation}

## Licence

Structure and translations: [${licence.title}](${licence.url}). The document: ${documentStatus}

## Tables

| name | title | records | one record is |
|---|---|---|---|
${rows.join("\n")}

Each is here as \`.csv\`, \`.ndjson\`, \`.json\` and \`.parquet\`; what has a place also as \`.geojson\`.

| file | what it is |
|---|---|
${once.join("\n")}

## Reading them

- A nested field is a column with a dotted name: \`target.value\`. SQLite has underscores: \`target_value\`.
- Ids in a list are joined with \`;\` in CSV and XLSX, a list in Parquet, and a table of pairs in SQLite: \`targets_sectors\`.
- Objects in a list are JSON text; SQLite also has them as views, one row an object: \`targets_evidence\`.
- An empty cell is a missing value. CSV is UTF-8 without a byte order mark. Text in CSV that a spreadsheet would run as a formula begins with an apostrophe.
- \`proves\` and \`quote.exact\` in \`evidence\` say which words of the document prove which field.

## Checking them

\`\`\`
sha256sum -c SHA256SUMS
\`\`\`

## Serving them

\`${downloads.bundle.path}\` holds the folders of the URLs: unzip it where any static file server looks, as \`python3 -m http.server\` does in a folder, and the release's URLs answer as the API does: lists in every format (\`/v1/releases/${release}/targets.csv\`), records with or without a suffix (\`/v1/releases/${release}/targets/services-value-added\`), their proof pages (\`.md\`) and citations (\`.txt\`, \`.bib\`, \`.ris\`, \`.csl.json\`). Pages and citations name no host here, so that their links stay on yours. A list without a suffix has the name of its folder: ask for \`.json\`, or let the server try that, as nginx does with \`try_files $uri $uri.json =404;\`. Queries and search need the API.
`;
  return { ...downloads.readme, content };
}
