import { answer } from "../http/answer.ts";
import { lastModified } from "../http/headers.ts";
import type { Fault } from "./fault.ts";

const LINES = 1000;
/** Milliseconds that the first half has to get on its way. */
const PAUSE = 200;

/** What would arrive, were it not broken off: the same bytes each time. */
const whole = () =>
  Array.from({ length: LINES }, (_, i) => `${JSON.stringify({ line: i + 1, of: LINES })}\n`).join(
    "",
  );

/** The first half of a text, and then an error instead of the second. */
function halfOf(text: string): ReadableStream<Uint8Array> {
  const halves = [new TextEncoder().encode(text.slice(0, text.length / 2))];
  return new ReadableStream<Uint8Array>({
    pull: async (stream) => {
      const half = halves.pop();
      if (half) return stream.enqueue(half);
      // A break before the first bytes are out would be no answer at all.
      await new Promise((passed) => setTimeout(passed, PAUSE));
      stream.error(new Error("Broken off on purpose."));
    },
  });
}

export const brokenOff: Fault = {
  name: "broken-off",
  about:
    "200 whose connection breaks half-way: the body ends in the middle of a line, and does not have the Repr-Digest of the header.",
  parameter: null,
  answer: async (c) => {
    const text = whole();
    const sound = await answer({
      body: text,
      mediaType: "application/x-ndjson; charset=utf-8",
      cache: "never",
      permanent: "/v1/lab/broken-off",
      modified: lastModified(c.var.current),
    });
    return new Response(halfOf(text), { headers: sound.headers });
  },
};
