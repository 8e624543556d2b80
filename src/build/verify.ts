/** `npm run verify -- <path of the plan's text>`: proves every value of `data/` against the document. */
import { orStop } from "./or-stop.ts";
import { prove } from "./proof.ts";

const path = process.argv[2];
if (!path) {
  console.error("Usage: npm run verify -- <path of the plan's text>");
  process.exit(2);
}
const { failures, records, quotations, compared } = orStop(() => prove(path));
for (const failed of failures) console.error(failed);
console.log(
  `${records} records, ${quotations} quotations: ${failures.length === 0 ? "all proved" : `${failures.length} not proved`}.`,
);
if (!compared)
  console.log(
    "Observations and districts were not compared with what was found outside the plan: there is no reference/ beside the folder of its text.",
  );
process.exitCode = failures.length > 0 ? 1 : 0;
