import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { files } from "./files.ts";

/** The entries of a ZIP, by another library than wrote it. */
async function unzipped(
  zip: Buffer,
): Promise<Map<string, { bytes: Buffer; date: Date; mode: number }>> {
  const entries = new Map<string, { bytes: Buffer; date: Date; mode: number }>();
  const archive = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(zip, { lazyEntries: true }, (error, file) =>
      error ? reject(error) : resolve(file),
    ),
  );
  await new Promise<void>((resolve, reject) => {
    archive.on("error", reject).on("end", resolve);
    archive.on("entry", (entry: Entry) => {
      archive.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        const chunks: Buffer[] = [];
        stream.on("error", reject).on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", () => {
          entries.set(entry.fileName, {
            bytes: Buffer.concat(chunks),
            date: entry.getLastModDate(),
            mode: entry.externalFileAttributes >>> 16,
          });
          archive.readEntry();
        });
      });
    });
    archive.readEntry();
  });
  return entries;
}

/** The entries of the draft's bundle. */
export const entries = await unzipped(
  Buffer.from(files.get("v1/releases/draft/yuplan.zip") as Uint8Array),
);
