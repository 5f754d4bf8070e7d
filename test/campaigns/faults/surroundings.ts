/** What stands around radar: clocks, names, certificates, proxies. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';

export interface Surrounding {
  readonly address?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly close?: () => void;
}

const canMakeCertificates = spawnSync('openssl', ['version'], { stdio: 'ignore' }).status === 0;

/** What the machine believes it is; the servers go on saying 18 June 2026. Nights when clocks change among them. */
export const CLOCKS: Readonly<Record<string, string>> = {
  'the epoch': '1970-01-01T00:00:10Z',
  'a year behind': '2025-06-18T12:00:00Z',
  'an hour ahead': '2026-06-18T13:00:00Z',
  'the night in March': '2026-03-08T02:30:00Z',
  'the night in November': '2026-11-01T01:30:00Z',
  'leap day': '2028-02-29T12:00:00Z',
  'after 2038': '2038-01-19T03:14:08Z',
  'the year 2099': '2099-12-31T23:59:59Z',
};

async function listening(onSocket: (socket: Socket) => void): Promise<{ port: number; close: () => void }> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    onSocket(socket);
  });
  await begun(server);
  return { port: (server.address() as AddressInfo).port, close: () => void server.close() };
}

/** Only then does it have its port. */
const begun = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });

/** An address that only a proxy could reach, and a proxy that does not. */
async function proxy(onSocket: ((socket: Socket) => void) | undefined): Promise<Surrounding> {
  const { port, close } =
    onSocket === undefined ? { port: 1, close: () => undefined } : await listening(onSocket);
  const url = `http://127.0.0.1:${port}`;
  return { address: 'https://arxiv.example.org', env: { HTTPS_PROXY: url, https_proxy: url }, close };
}

const answering =
  (text: string) =>
  (socket: Socket): void =>
    void socket.once('data', () => socket.end(text));

async function certified(subject: string, days: string): Promise<Surrounding> {
  const folder = mkdtempSync('/tmp/radar-tls-');
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder, name)) as [string, string];
  const dates =
    days === 'expired'
      ? ['-not_before', '20200101000000Z', '-not_after', '20200201000000Z']
      : ['-days', days];
  const made = spawnSync('openssl', [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-keyout',
    key,
    '-out',
    cert,
    '-subj',
    `/CN=${subject}`,
    '-addext',
    `subjectAltName=DNS:${subject}`,
    ...dates,
  ]);
  if (made.status !== 0) {
    rmSync(folder, { recursive: true });
    return {};
  }
  const server = createTlsServer(
    { key: readFileSync(key), cert: readFileSync(cert) },
    (_request, response) => void response.end('<rss/>'),
  );
  server.on('tlsClientError', () => undefined);
  await begun(server);
  const { port } = server.address() as AddressInfo;
  // An authority that is known, so that only what is wrong is wrong.
  const trusted = subject === 'self-signed.example' ? {} : { NODE_EXTRA_CA_CERTS: cert };
  return {
    address: `https://localhost:${port}`,
    env: trusted,
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export const SURROUNDINGS: Readonly<Record<string, () => Surrounding | Promise<Surrounding>>> = {
  'a name that is not there': () => ({ address: 'http://no-such-host.invalid' }),
  'a port where nobody listens': () => ({ address: 'http://127.0.0.1:1' }),
  'an address that leads nowhere': () => ({ address: 'http://127.0.0.1:9' }),
  ...(canMakeCertificates
    ? {
        'a certificate that nobody signed': () => certified('self-signed.example', '9'),
        'a certificate for another name': () => certified('other.example', '9'),
        'a certificate that has expired': () => certified('localhost', 'expired'),
      }
    : {}),
  'a server without TLS where TLS is asked': async () => {
    const { port, close } = await listening(answering('HTTP/1.1 200 OK\r\n\r\n'));
    return { address: `https://127.0.0.1:${port}`, close };
  },
  'a proxy that is not there': () => proxy(undefined),
  'a proxy that wants a password': () =>
    proxy(answering('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n')),
  'a proxy that hangs up': () => proxy((socket) => socket.destroy()),
  'a proxy that refuses': () => proxy(answering('HTTP/1.1 403 Forbidden\r\n\r\n')),
  'a proxy that talks nonsense': () => proxy(answering('what?\r\n')),
};
