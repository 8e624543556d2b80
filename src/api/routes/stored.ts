import { LONGEST_KEPT } from "../../model/ready.ts";
import { type About, answer, answerStream } from "../http/answer.ts";
import { base64Of } from "../http/headers.ts";

/** Answers with a file, whose length and digest the build knows: it streams past if it is too long to hold. */
export async function answerStored(
  file: Response,
  { bytes, sha256 }: { bytes: number; sha256: string },
  about: About,
): Promise<Response> {
  const known = { ...about, digest: base64Of(sha256) };
  if (bytes > LONGEST_KEPT && file.body)
    return answerStream(file.body, { ...known, length: bytes });
  return answer({ ...known, body: new Uint8Array(await file.arrayBuffer()) });
}
