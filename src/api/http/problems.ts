/** Characters of a path and its query, at most. */
export const LONGEST_URL = 4096;

/** A kind of error: its `type` URL is /problems/{id}, which explains it. */
export interface ProblemKind {
  id: string;
  status: number;
  title: string;
  explanation: string;
  remedy: string;
}

const kind = (
  id: string,
  status: number,
  title: string,
  explanation: string,
  remedy: string,
): ProblemKind => ({ id, status, title, explanation, remedy });

/** Every problem that the API answers. */
export const problems = {
  unknownParameter: kind(
    "unknown-parameter",
    400,
    "Unknown query parameter",
    "The query has a parameter that this operation does not take. It is refused rather than ignored, because an ignored filter answers everything.",
    "Correct its name: `didYouMean` has the nearest one and `allowed` all of them.",
  ),
  repeatedParameter: kind(
    "repeated-parameter",
    400,
    "Repeated query parameter",
    "A parameter is given twice, so that one of its values would have to be dropped.",
    "Join several values with commas: `type=health,markets`.",
  ),
  invalidParameter: kind(
    "invalid-parameter",
    400,
    "Invalid parameter value",
    "A parameter is empty, malformed, or has a value that is not allowed.",
    "`errors` names each parameter and what it takes.",
  ),
  invalidCursor: kind(
    "invalid-cursor",
    400,
    "Invalid cursor",
    "A cursor belongs to one query of one release. This one is damaged, belongs to another query, or is of another release.",
    "Start the list again without `cursor`, and follow `page.next` as it is.",
  ),
  malformedUrl: kind(
    "malformed-url",
    400,
    "Malformed URL",
    "The URL has percent-encoding that is not UTF-8, a control character, or an empty parameter.",
    "Encode each name and value as UTF-8, as `encodeURIComponent` does.",
  ),
  unknownPath: kind(
    "unknown-path",
    404,
    "Nothing here",
    "No page or operation has this path. Paths are lower-case and have no slash at the end.",
    "`nearest` has similar paths; /v1 lists all resources.",
  ),
  unknownRecord: kind(
    "unknown-record",
    404,
    "No such record",
    "The resource has no record of this id in this release.",
    "`nearest` has similar ids; the list has all of them.",
  ),
  unknownRelease: kind(
    "unknown-release",
    404,
    "No such release",
    "No release has this id.",
    "`nearest` has the ids there are; so has /v1/releases.",
  ),
  notEmbeddable: kind(
    "not-embeddable",
    404,
    "Nothing to embed at this URL",
    "oEmbed was asked for a URL that is not of this deployment, or that shows nothing that a frame can show.",
    "Ask for an absolute URL of a frame (`/embed/…`), of a target, cluster type, district or programme, or of its page; /gallery has them.",
  ),
  notInRelease: kind(
    "not-in-release",
    404,
    "Not in this release",
    "The release was frozen before there was such a resource or format, and a release never changes.",
    "Ask a later release, or the URL without one: `nearest` has them.",
  ),
  gone: kind(
    "gone",
    410,
    "Withdrawn",
    "A release before this one had the record. Its id is never used for another.",
    "`reason` says why it is gone, `successor` is what to use instead if there is such, and `last` and `lastValue` are what it was.",
  ),
  methodNotAllowed: kind(
    "method-not-allowed",
    405,
    "Method not allowed",
    "The API is read-only; /mcp alone takes POST.",
    "Use a method that `Allow` names.",
  ),
  urlTooLong: kind(
    "url-too-long",
    414,
    "URL too long",
    `The path and query are longer than ${LONGEST_URL.toLocaleString("en-GB")} characters.`,
    "Ask for fewer values at once, or take the whole list: it is small.",
  ),
  rangeNotSatisfiable: kind(
    "range-not-satisfiable",
    416,
    "Range not satisfiable",
    "The request asks for a part of a file that begins behind its end.",
    "`Content-Range` has the file's size in bytes. A download that is already whole needs no rest.",
  ),
  tooManyRequests: kind(
    "too-many-requests",
    429,
    "Too many requests",
    "The network in front of the API refuses a burst.",
    "Wait as long as `Retry-After` says; better, keep answers and revalidate them with `If-None-Match`.",
  ),
  unavailable: kind(
    "unavailable",
    503,
    "Unavailable",
    "The network in front of the API cannot reach it for now.",
    "Wait as long as `Retry-After` says, then try again.",
  ),
  formatNotImplemented: kind(
    "format-not-implemented",
    501,
    "Format not implemented",
    "oEmbed has two formats, and another one was asked for.",
    "Ask for `format=json` or `format=xml`, or leave it out for JSON.",
  ),
  internal: kind(
    "internal-error",
    500,
    "Internal error",
    "Something failed inside. It is our fault, and the answer is not cached.",
    "Try again; if it stays, report the URL.",
  ),
} as const;
