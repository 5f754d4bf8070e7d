/** A server of bare sockets, for what no HTTP server would ever send. */
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';

/** Gets the socket once the client has sent something. */
export type Peer = (socket: Socket) => void;

export interface RawServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** Connections over which something was asked so far. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

export async function startRawServer(peer: Peer): Promise<RawServer> {
  const open = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => open.delete(socket));
    socket.once('data', () => {
      connections += 1;
      peer(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

/** Sends `head`, then `piece` again and again until the client has enough. */
export function dripping(head: string | Buffer, piece: string | Buffer, everyMs = 10): Peer {
  return (socket) => {
    if (head.length > 0) socket.write(head);
    const timer = setInterval(() => {
      if (socket.writable) socket.write(piece);
    }, everyMs);
    socket.on('close', () => clearInterval(timer));
  };
}

/** The same as fast as the client takes it. */
export function pouring(head: string | Buffer, piece: string | Buffer): Peer {
  return (socket) => {
    if (head.length > 0) socket.write(head);
    const pour = (): void => {
      while (!socket.destroyed && socket.write(piece));
      if (!socket.destroyed) socket.once('drain', pour);
    };
    pour();
  };
}

export function chunk(bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);
}

const OK = 'HTTP/1.1 200 OK\r\n';
/** A gzip stream that has begun, and a block of it that holds nothing. */
const GZIP_HEAD = gzipSync('').subarray(0, 10);
const EMPTY_BLOCK = Buffer.from([0, 0, 0, 0xff, 0xff]);
const gzipped = Buffer.concat([
  Buffer.from(`${OK}content-encoding: gzip\r\ntransfer-encoding: chunked\r\n\r\n`),
  chunk(GZIP_HEAD),
]);
const EARLY_HINTS = 'HTTP/1.1 103 Early Hints\r\nlink: <a>\r\n\r\n';

/** Servers that keep a client busy for ever and never answer. */
export const ENDLESS_HEADS: Readonly<Record<string, Peer>> = {
  'nothing at all': () => undefined,
  'early hints without end': dripping('', EARLY_HINTS),
  'a flood of early hints': pouring('', EARLY_HINTS.repeat(500)),
  '102 Processing without end': dripping('', 'HTTP/1.1 102 Processing\r\n\r\n'),
  'headers that trickle': dripping(OK, 'x-a: b\r\n'),
  'one header that trickles': dripping(`${OK}x-a: `, 'b'),
  'a status line without end': dripping('HTTP/1.1 200 ', 'x'),
};

/** Servers that begin to answer and never come to anything. */
export const ENDLESS_BODIES: Readonly<Record<string, Peer>> = {
  'a body that stops': (socket) => void socket.write(`${OK}content-length: 100\r\n\r\n`),
  'empty gzip blocks': dripping(gzipped, chunk(EMPTY_BLOCK)),
  'a flood of empty gzip blocks': pouring(gzipped, chunk(Buffer.concat(Array(10_000).fill(EMPTY_BLOCK)))),
  'empty gzip members': dripping(gzipped.subarray(0, -chunk(GZIP_HEAD).length), chunk(gzipSync(''))),
  'a chunk extension without end': dripping(`${OK}transfer-encoding: chunked\r\n\r\n1;`, 'x'),
  'a chunk size of zeros': dripping(`${OK}transfer-encoding: chunked\r\n\r\n`, '0'),
  'trailers that trickle': dripping(`${OK}transfer-encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n`, 'a: b\r\n'),
  'a body that trickles': dripping(`${OK}content-length: 1000000\r\n\r\n`, 'x'),
};
