/** The one door to nodemailer: a message to a server (RFC 5321), and what the server makes of it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createTransport } from 'nodemailer';
import { expandHome } from '../../config/file-template.ts';
import { faultOf, RadarError } from '../../errors.ts';
import type { Message } from '../../messages/message.ts';
import { decodedPart } from '../../net/address.ts';
import { failureCause } from '../../sources/http-failure.ts';
import { wordsOf } from '../../text/command-words.ts';
import type { OutletPorts } from '../outlet.ts';
import type { MailMessage, MailSettings } from './message.ts';

/** Milliseconds for a connection, a greeting, and each silence. */
const PATIENCE = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 };
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;

/**
 * Delivered means accepted by the server, for `to`: the message names everybody, and one of them gets this copy.
 * @throws RadarError `undelivered`, without the password or any of the server's own words but its code.
 */
export async function sendMail(
  ports: OutletPorts,
  settings: MailSettings,
  message: MailMessage,
  to: string,
): Promise<void> {
  const { hostname, host, port, protocol, username } = new URL(settings.server);
  const password = await passwordOf(ports, settings);
  const secure = protocol === 'smtps:';
  const transport = createTransport({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    // A password never goes over the open net.
    requireTLS: !secure && password !== undefined && !LOOPBACK.test(hostname),
    ...(password === undefined
      ? {}
      : { auth: { user: decodedPart(username) || addressOf(settings.from), pass: password } }),
    ...PATIENCE,
  });
  try {
    const envelope = { from: message.from, to: [to] };
    await transport.sendMail({ ...message, to: [...message.to], envelope });
  } catch (error) {
    throw refusal(host, error);
  } finally {
    transport.close();
  }
}

/** The message as it would go out. */
export async function mailSource(message: MailMessage): Promise<string> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  const sent = await transport.sendMail({ ...message, to: [...message.to] });
  return String(sent.message);
}

function refusal(host: string, error: unknown): RadarError {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  if (code === 'EAUTH') return new RadarError('undelivered', ['mail-password-refused', host]);
  const what: Message =
    responseCode === undefined ? silence(host, error) : ['mail-refused', host, responseCode];
  return new RadarError('undelivered', what, { cause: error });
}

/** nodemailer puts a code of its own over that of the socket, and keeps the other. */
function silence(host: string, error: unknown): Message {
  const { originalCode } = error as { originalCode?: string };
  const cause = originalCode === undefined ? error : { code: originalCode };
  return failureCause(cause, '') === 'tls'
    ? ['host-untrusted', host]
    : ['mail-unreachable', host, originalCode ?? faultOf(error)];
}

const addressOf = (from: string): string => /<([^<>]+)>/.exec(from)?.[1] ?? from;

/** From the environment, a file or a program; read when it is needed and kept nowhere. */
async function passwordOf(
  { env, cwd, capture }: OutletPorts,
  { passwordEnv, passwordFile, passwordCommand }: MailSettings,
): Promise<string | undefined> {
  if (passwordEnv !== undefined) {
    const value = env[passwordEnv];
    if (value === undefined || value === '')
      throw new RadarError('undelivered', ['mail-variable-unset', passwordEnv]);
    return value;
  }
  if (passwordFile !== undefined) {
    try {
      return readFileSync(resolve(cwd, expandHome(passwordFile, env)), 'utf8').replace(/\r?\n$/, '');
    } catch (error) {
      throw new RadarError('undelivered', ['file-unreadable', passwordFile, faultOf(error)]);
    }
  }
  if (passwordCommand === undefined) return undefined;
  const [command = '', ...args] = wordsOf(passwordCommand);
  const printed = await capture?.({ command, args });
  if (printed === undefined) throw new RadarError('undelivered', ['mail-command-failed', command]);
  return printed.replace(/\r?\n$/, '');
}
