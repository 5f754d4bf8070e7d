/** What a server may do wrong, by name: answers of HTTP that are not what was asked for, and bare sockets that never were. */
import type { ServerResponse } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { ENDLESS_BODIES, ENDLESS_HEADS, type Peer } from '../../helpers/raw-server.ts';

/** Gets the answer that would have been right. */
export type Wrong = (response: ServerResponse, body: string) => void;

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}, text = 'no'): Wrong =>
  (response) =>
    void response.writeHead(code, headers).end(text);

const says =
  (text: string | Buffer, type = 'text/xml', headers: Readonly<Record<string, string>> = {}): Wrong =>
  (response) =>
    void response.writeHead(200, { 'Content-Type': type, ...headers }).end(text);

const changed =
  (change: (body: string) => string | Buffer, headers: Readonly<Record<string, string>> = {}): Wrong =>
  (response, body) =>
    void response.writeHead(200, { 'Content-Type': 'text/xml', ...headers }).end(change(body));

const to = (location: string): Wrong => status(302, { Location: location });

/** The connection is reset once that part of the body has left. */
const resetAfter =
  (part: number): Wrong =>
  (response, body) => {
    response.writeHead(200, { 'Content-Type': 'text/xml', 'Content-Length': Buffer.byteLength(body) });
    response.write(body.slice(0, Math.floor(body.length * part)), () => response.socket?.resetAndDestroy());
  };

const ZEROS = Buffer.alloc(64 * 2 ** 20);
const packed = (bytes: Buffer, encoding: string): Wrong =>
  says(bytes, 'text/xml', { 'Content-Encoding': encoding });

export const ANSWERS: Readonly<Record<string, Wrong>> = {
  'status 400': status(400),
  'status 401': status(401),
  'status 403': status(403),
  'status 404': status(404),
  'status 410': status(410),
  'status 418': status(418),
  'status 429, once a second': status(429, { 'Retry-After': '1' }),
  'status 429, in a day': status(429, { 'Retry-After': '86400' }),
  'status 429, in a century': status(429, { 'Retry-After': '3155760000' }),
  'status 500': status(500),
  'status 502': status(502, { 'Content-Type': 'text/html' }, '<html><h1>Bad Gateway</h1></html>'),
  'status 503, in an hour': status(503, { 'Retry-After': '3600' }),
  'status 503, at a date that is none': status(503, { 'Retry-After': 'soon' }),
  'status 204': (response) => void response.writeHead(204).end(),
  'status 206': status(206),
  'status 304, unasked': (response) => void response.writeHead(304).end(),
  'status 999': (response) => void response.socket?.end('HTTP/1.1 999 What\r\n\r\n'),
  'nothing in it': says(''),
  'a login page': says('<!doctype html><title>Log in</title><form><input name=password></form>', 'text/html'),
  'JSON instead': says('{"error": "no"}', 'application/json'),
  'binary noise': says(Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 197) % 256))),
  'half of it, as if whole': changed((body) => body.slice(0, body.length / 2)),
  'all but the last byte': changed((body) => body.trimEnd().slice(0, -1)),
  'UTF-16': changed((body) => Buffer.from(`\ufeff${body}`, 'utf16le')),
  'a hundred thousand elements deep': says('<a>'.repeat(100_000)),
  'entities that grow': says(
    `<!DOCTYPE r [<!ENTITY a "${'x'.repeat(1000)}">${'bcdefghi'
      .split('')
      .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefgh'[at]};`.repeat(20)}">`)
      .join('')}]><rss>&i;</rss>`,
  ),
  'an entity that is a file': says('<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss>&a;</rss>'),
  '64 MB of zeros': says(ZEROS),
  'gzip that is none': says('plain', 'text/xml', { 'Content-Encoding': 'gzip' }),
  'gzip cut short': changed((body) => gzipSync(body).subarray(0, 60), { 'Content-Encoding': 'gzip' }),
  'a gzip bomb': packed(gzipSync(ZEROS), 'gzip'),
  'a gzip bomb in a gzip bomb': packed(gzipSync(gzipSync(ZEROS)), 'gzip, gzip'),
  'a brotli bomb': packed(brotliCompressSync(ZEROS), 'br'),
  'a deflate bomb': packed(deflateSync(ZEROS), 'deflate'),
  'an encoding nobody knows': changed((body) => body, { 'Content-Encoding': 'rot13' }),
  'a length that is too long': (response, body) => {
    response.writeHead(200, { 'Content-Length': body.length + 1000 });
    response.write(body, () => response.socket?.end());
  },
  'a length that is too short': (response, body) =>
    void response.socket?.end(`HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n${body}`),
  'two lengths': (response, body) =>
    void response.socket?.end(`HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 50\r\n\r\n${body}`),
  'a header of a megabyte': (response) =>
    void response.socket?.end(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(2 ** 20)}\r\n\r\n`),
  'no HTTP at all': (response) => void response.socket?.end('220 mail.example.org ESMTP\r\n'),
  'a redirect in a circle': (response) =>
    void response.writeHead(302, { Location: response.req.url ?? '/' }).end(),
  'a redirect to a file': to('file:///etc/passwd'),
  'a redirect to nowhere': to('http://no-such-host.invalid/'),
  'a redirect to the metadata of a cloud': to('http://169.254.169.254/latest/meta-data/'),
  'a redirect that is no address': to('http://[::1'),
  'a redirect to script': to('javascript:alert(1)'),
  'a redirect without a place': (response) => void response.writeHead(302).end(),
  'reset before the head': (response) => void response.socket?.resetAndDestroy(),
  'reset after the head': resetAfter(0),
  'reset after a tenth': resetAfter(0.1),
  'reset after half': resetAfter(0.5),
  'reset before the last byte': resetAfter(0.999),
};

/** They take as long as radar's patience: two to four minutes each. */
export const SILENCES: Readonly<Record<string, Peer>> = { ...ENDLESS_HEADS, ...ENDLESS_BODIES };
