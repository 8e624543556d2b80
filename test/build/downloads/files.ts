import { downloadsOf } from "../../../src/build/downloads/index.ts";
import { definitions } from "../../../src/model/resources/index.ts";
import { named, release } from "./release.ts";

/** Every file of the draft, by its path; made once for all tests that run beside each other. */
export const files = await downloadsOf(definitions, release, named);
