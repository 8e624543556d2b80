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

\`${downloads.bundle.path}\` holds the folders of the URLs: unzip it where any static file server looks, as \`python3 -m http.server\` does in a folder, and these URLs under \`/v1/releases/${release}\` answer what the API does:

- lists with their suffix (\`/targets.csv\`), and how to cite them (\`.txt\`, \`.bib\`, \`.ris\`, \`.csl.json\`);
- records with or without a suffix (\`/targets/services-value-added\`), their proof pages (\`.md\`) and citations;
- \`/plan\`, \`/calendar\`, \`/calendar.ics\`, \`/scorecard\`, \`/scorecard.csv\`, and the files above.

Citations name the address that the data was published at. Links on proof pages name none, so that they stay on your server.

What a folder of files cannot answer:

- A list without a suffix, and the release itself: each has the name of a folder. Ask for \`.json\`, or let the server try that, as nginx does with \`try_files $uri $uri.json =404;\`; of the release there is \`/release.json\`.
- \`/targets/{id}/trajectory\`, \`/assessment\` and \`/forecast\`: the record is a file there, and so no folder.
- \`/${downloads.bundle.path}\`, \`/manifest.json\` and \`/${downloads.sums.path}\`: they name the hash of this archive. \`${downloads.sums.path}\` beside \`v1\` has those of what is in it.

Not in it are pictures of targets (\`.svg\`, \`.png\`). Queries, search, diffs and embeds need the API.
`;
  return { ...downloads.readme, content };
}
