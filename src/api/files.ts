import { BoundedMap } from "../model/bounded-map.ts";
import { linesFrom } from "../model/lines.ts";
import type { Bindings } from "./bindings.ts";

/** Bounds of what one isolate keeps of the files, in bytes. */
const MOST = 64 * 1024 * 1024;
/** How much more memory a value takes than the JSON that it was read from. */
export const PARSED = 3;

/** The build's files, read once and kept while there is room. */
export class Files {
  #kept = new BoundedMap<{ value: unknown }>(MOST);
  #assets: Bindings["ASSETS"];

  constructor(assets: Bindings["ASSETS"]) {
    this.#assets = assets;
  }

  /**
   * What was made before of what `read` reads, or reads and makes it, and keeps it; `size` is its weight
   * in bytes. Only values are kept, never a promise: it would belong to the request that made it, and
   * the runtime refuses one request what another one reads.
   */
  keep<Read, T>(
    key: string,
    read: () => Promise<Read>,
    make: (from: Read) => { value: T; size: number },
  ): T | Promise<T> {
    const known = this.#kept.get(key);
    return known ? (known.value as T) : this.#make(key, read, make);
  }

  async #make<Read, T>(
    key: string,
    read: () => Promise<Read>,
    make: (from: Read) => { value: T; size: number },
  ): Promise<T> {
    const from = await read();
    // Another request may have read it meanwhile; making it is what costs.
    const known = this.#kept.get(key);
    if (known) return known.value as T;
    const { value, size } = make(from);
    this.#kept.set(key, { value }, size);
    return value;
  }

  /** The bytes of a file, read anew each time. Throws if the build did not write it. */
  async bytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await (await this.open(path)).arrayBuffer());
  }

  /** The same; null if the build did not write it. */
  async bytesIfAny(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const response = await this.#assets.fetch(`http://assets${path}`);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  }

  /** The bytes of a file, kept while there is room. Throws if the build did not write it. */
  keptBytes(path: string): Uint8Array | Promise<Uint8Array> {
    return this.keep(
      `bytes ${path}`,
      () => this.bytes(path),
      (value) => ({ value, size: value.length }),
    );
  }

  /** The lines of a file, kept while there is room. Throws if the build did not write it. */
  lines(path: string): readonly string[] | Promise<readonly string[]> {
    return this.keep(
      `lines ${path}`,
      () => this.bytes(path),
      (bytes) => ({ value: linesFrom(bytes, 0), size: bytes.length * PARSED }),
    );
  }

  /** A file, not kept, to be read as it comes. Throws if the build did not write it. */
  async open(path: string): Promise<Response> {
    const response = await this.#assets.fetch(`http://assets${path}`);
    if (!response.ok) throw new Error(`${path} is not among the built files: ${response.status}`);
    return response;
  }

  /** The text of a file. Throws if the build did not write it. */
  async text(path: string): Promise<string> {
    return this.keep(
      path,
      () => this.read(path),
      (value) => ({ value, size: value.length * 2 }),
    );
  }

  /** The same, read anew each time. */
  async read(path: string): Promise<string> {
    return (await this.open(path)).text();
  }

  /** A file of JSON, parsed; whoever asks knows what is in it. */
  async json<T>(path: string): Promise<T> {
    return this.keep(
      `parsed ${path}`,
      () => this.read(path),
      (text) => ({ value: JSON.parse(text) as T, size: text.length * PARSED }),
    );
  }
}
