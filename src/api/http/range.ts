import { isFresh } from "./conditional.ts";

/** A part of a file: its first and last byte, both included. */
export interface Part {
  first: number;
  last: number;
}

/** Whether a part still belongs to what the client has of the file: strong comparison, or the same date. */
function isOfSame(
  condition: string,
  { etag, modified }: { etag: string; modified: string | null },
) {
  return condition === etag || (modified !== null && condition === modified);
}

/**
 * The part of a file that a request asks for (RFC 9110, section 14). Null for all of it: no range,
 * one that is malformed, of another unit or of several parts, or an `If-Range` of another version.
 */
export function partOf(
  request: Headers,
  file: { bytes: number; etag: string; modified: string | null },
): Part | "unsatisfiable" | null {
  // What the client has already is no part to send (section 13.2.2): the whole becomes a 304.
  const validators = { etag: file.etag, modified: Date.parse(file.modified ?? "") };
  if (isFresh(request, () => validators)) return null;
  const condition = request.get("If-Range");
  if (condition !== null && !isOfSame(condition, file)) return null;
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(request.get("Range") ?? "") ?? [];
  const end = file.bytes - 1;
  if (from === "" && to === "") return null;
  if (from === "")
    return Number(to) === 0
      ? "unsatisfiable"
      : { first: Math.max(0, file.bytes - Number(to)), last: end };
  const part = { first: Number(from), last: to === "" ? end : Math.min(Number(to), end) };
  if (to !== "" && Number(to) < Number(from)) return null;
  return part.first > end ? "unsatisfiable" : part;
}

/** The runtime's own: a body that goes through it has a Content-Length. */
declare const FixedLengthStream: new (length: number) => TransformStream<Uint8Array, Uint8Array>;

/** The bytes of a part as the file goes by: it is never held whole, and not read beyond them. */
export function cut(file: ReadableStream<Uint8Array>, { first, last }: Part): ReadableStream {
  let at = 0;
  const part = file.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(bytes, controller) {
        const wanted = bytes.subarray(Math.max(0, first - at), Math.max(0, last + 1 - at));
        if (wanted.length > 0) controller.enqueue(wanted);
        at += bytes.length;
        if (at > last) controller.terminate();
      },
    }),
  );
  return part.pipeThrough(new FixedLengthStream(last + 1 - first));
}
