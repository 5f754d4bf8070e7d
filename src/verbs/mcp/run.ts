/** Serves radar to an assistant over stdin and stdout (Model Context Protocol, stdio transport). */
import { Readable, Writable } from 'node:stream';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import type { RunCommand } from '../../cli/within.ts';
import type { Context, OutputStream } from '../../context.ts';
import { createServer, type McpOptions } from './server.ts';

/** Resolves when the client has closed its end, or radar is interrupted. */
export async function runMcp(context: Context, run: RunCommand, options: McpOptions): Promise<number> {
  const transport = new StdioServerTransport(
    Readable.from(context.stdin.read(), { objectMode: false }),
    writableTo(context.stdout),
  );
  const handle = serveStdio(() => createServer(context, run, options), {
    transport,
    onerror: (error) => {
      void context.stderr.write(`radar: ${error.message}\n`);
    },
  });
  await new Promise<void>((resolve) => {
    const served = transport.onclose;
    transport.onclose = () => {
      served?.();
      resolve();
    };
    context.signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await handle.close();
  context.signal.throwIfAborted();
  return 0;
}

const writableTo = (stream: OutputStream): Writable =>
  new Writable({
    decodeStrings: false,
    write: (text: string | Buffer, _encoding, done) => {
      stream.write(text.toString()).then(
        () => done(),
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
      );
    },
  });
