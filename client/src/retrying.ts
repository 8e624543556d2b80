import type { Fetch } from "./fetch.ts";

/** How patient a client is. */
export interface Patience {
  /** How often a refused request is sent again. */
  retries: number;
  /** Seconds that it waits at most for one of them; it gives up where the answer asks for more. */
  longestWait: number;
}

/** Seconds that an answer asks to wait (RFC 9110, section 10.2.3); null if it does not say. */
export function retryAfterOf(headers: Headers, now = Date.now()): number | null {
  const written = headers.get("Retry-After");
  if (written === null) return null;
  if (/^\d+$/.test(written)) return Number(written);
  const date = Date.parse(written);
  return Number.isNaN(date) ? null : Math.max(0, (date - now) / 1000);
}

/** Waits, unless the request is called off meanwhile. */
const wait = (seconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const calledOff = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", calledOff);
      resolve();
    }, seconds * 1000);
    if (signal.aborted) calledOff();
    else signal.addEventListener("abort", calledOff, { once: true });
  });

/** Sends a request again that is refused for now (429, 503), when the answer says to; else after 1, 2, 4 … seconds. */
export function retrying(next: Fetch, { retries, longestWait }: Patience): Fetch {
  return async (request) => {
    for (let tried = 0; ; tried += 1) {
      const response = await next(request.clone());
      if (response.status !== 429 && response.status !== 503) return response;
      const seconds = retryAfterOf(response.headers) ?? 2 ** tried;
      if (tried >= retries || seconds > longestWait) return response;
      await response.body?.cancel();
      await wait(seconds, request.signal);
    }
  };
}
