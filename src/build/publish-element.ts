/**
 * `npm run publish:element`: keeps the script of the custom elements, as it is now, under its
 * permanent name. Run it when the script is meant to be used, and commit what it writes.
 */
import { writeFileSync } from "node:fs";
import { elementScript, PUBLISHED, publishedNames, scriptName } from "./element.ts";
import { inRepo } from "./read.ts";

const bytes = elementScript();
const name = scriptName(bytes);
const names = publishedNames();
if (names.includes(name)) console.log(`${name} is published already.`);
else {
  writeFileSync(inRepo(`${PUBLISHED}/${name}`), bytes);
  writeFileSync(
    inRepo(`${PUBLISHED}/index.json`),
    `${JSON.stringify([...names, name], null, 2)}\n`,
  );
  console.log(`Published ${name}.`);
}
