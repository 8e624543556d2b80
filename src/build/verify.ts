/** `npm run verify -- <path of the plan's text>`: proves every value of `data/` against the document. */
import { orStop } from "./or-stop.ts";
import { prove } from "./proof.ts";

const path = process.argv[2];
if (!path) {
  console.error("Usage: npm run verify -- <path of the plan's text>");
  process.exit(2);
}
const { failures, records, quotations } = orStop(() => prove(path));
for (const failed of failures) console.error(failed);
console.log(
  `${records} records, ${quotations} quotations: ${failures.length === 0 ? "all proved" : `${failures.length} not proved`}.`,
);
process.exitCode = failures.length > 0 ? 1 : 0;
