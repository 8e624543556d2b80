import type { Server } from "./server.ts";

/** What a method of the engine's debugging protocol answers. */
type Call = (method: string, parameters?: object) => Promise<Record<string, unknown>>;

/** Speaks with a server's engine over the Chrome DevTools protocol. Throws if it was not started for that. */
export async function inspect<T>(
  { name, inspector }: Server,
  work: (call: Call) => Promise<T>,
): Promise<T> {
  if (inspector === null) throw new Error(`${name} was not started to be inspected.`);
  const [target] = (await (await fetch(`${inspector}/json`)).json()) as {
    webSocketDebuggerUrl: string;
  }[];
  const socket = new WebSocket(target?.webSocketDebuggerUrl ?? "");
  await new Promise((opened, failed) => {
    socket.onopen = opened;
    socket.onerror = failed;
  });
  let id = 0;
  const waiting = new Map<number, (answer: Record<string, unknown>) => void>();
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as { id?: number; result?: Record<string, unknown> };
    waiting.get(answer.id ?? 0)?.(answer.result ?? {});
  };
  try {
    return await work((method, params = {}) => {
      id += 1;
      socket.send(JSON.stringify({ id, method, params }));
      return new Promise((answered) => waiting.set(id, answered));
    });
  } finally {
    socket.close();
  }
}

/** Memory that is still in use after a whole collection, in bytes. */
export interface Live {
  /** Objects of the program. */
  heap: number;
  /** Bytes behind typed arrays, and objects of the runtime that the program holds. */
  outside: number;
}

/** What a server's program holds. A snapshot, which is thrown away, has the engine collect all garbage first. */
export const liveMemoryOf = (server: Server): Promise<Live> =>
  inspect(server, async (call) => {
    await call("HeapProfiler.takeHeapSnapshot");
    const { usedSize, embedderHeapUsedSize, backingStorageSize } =
      await call("Runtime.getHeapUsage");
    return {
      heap: Number(usedSize),
      outside: Number(embedderHeapUsedSize) + Number(backingStorageSize),
    };
  });
