/** A verifier of a release's files, to paste into a browser's console or a module in Node. */
export const verifierOf = (
  origin: string,
  release: string,
) => `const base = "${origin}/v1/releases/${release}/";
const { files } = await (await fetch(base + "manifest.json")).json();
for (const { path, sha256 } of files) {
  const bytes = await (await fetch(base + path)).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  console.log(hex === sha256 ? "ok" : "DIFFERS", path);
}`;
