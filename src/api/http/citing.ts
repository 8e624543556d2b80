import { inForm } from "../../model/citations/form.ts";
import { citationForms } from "../../model/citations/index.ts";
import { bareType } from "../../model/media-type.ts";
import type { Link } from "./headers.ts";

/** Clients refuse headers over 16 kB, and a list of many ids stands in each link. */
const LONGEST = 600;

/**
 * How an answer says that it is to be cited: by its permanent URL (RFC 8574), which is absolute and
 * so names the deployment, and in which forms (`describedby`, as FAIR Signposting has it); the forms
 * of an overlong query are left out.
 */
export const citingLinks = (origin: string, permanent: string, self: string): Link[] => [
  { href: origin + permanent, rel: "cite-as" },
  ...(self.length > LONGEST ? [] : citationForms).map(({ extension, mediaType }) => ({
    href: inForm(self, extension),
    rel: "describedby",
    type: bareType(mediaType),
  })),
];
