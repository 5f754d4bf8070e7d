import { createServer, type Socket } from 'node:net';
import type { SMTPServerOptions } from 'smtp-server';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type MailSettings, mailMessage } from '../../src/outlets/mail/message.ts';
import { mailOutlets } from '../../src/outlets/mail/outlet.ts';
import { mailSource } from '../../src/outlets/mail/send.ts';
import type { Day, Digest } from '../../src/paper.ts';
import { createTestContext } from '../helpers/context.ts';
import { smtpServer } from '../helpers/smtp.ts';
import { sampleDigest } from '../view/sample-digest.ts';

interface Arrived {
  readonly to: string[];
  readonly text: string;
}

/** A real server on loopback; what it accepted stands in the list. */
async function smtp(options: SMTPServerOptions = {}): Promise<{ url: string; arrived: Arrived[] }> {
  const arrived: Arrived[] = [];
  const url = await smtpServer({
    onData(stream, session, done) {
      let text = '';
      stream.on('data', (piece) => {
        text += piece;
      });
      stream.on('end', () => {
        arrived.push({ to: session.envelope.rcptTo.map(({ address }) => address), text });
        done();
      });
    },
    ...options,
  });
  return { url, arrived };
}

const settingsFor = (server: string, more: Partial<MailSettings> = {}): MailSettings => ({
  to: 'me@reader.example',
  from: 'radar <radar@reader.example>',
  server,
  ...more,
});

/** What each address is told, one after the other. */
async function send(
  settings: MailSettings,
  env: Record<string, string> = {},
  digest: Digest = sampleDigest,
): Promise<readonly unknown[]> {
  const told: unknown[] = [];
  for (const outlet of mailOutlets(createTestContext({ env }), settings, 'en'))
    told.push(
      await outlet.send({
        digest,
        part: 0,
        file: '',
        renderFolder: async () => '',
        noted: () => [],
        had: () => new Set(),
        remember: () => {},
        render: async () => 'The text of the digest.\n',
      }),
    );
  return told;
}

const message = (date: string, lang: 'en' | 'zh' = 'en', part = 0) =>
  mailMessage({ ...sampleDigest, date: date as Day }, settingsFor('smtp://127.0.0.1'), {
    lang,
    text: 'text',
    part,
  });

describe('a message', () => {
  test('has a text and plain HTML, and headers that lists have', async () => {
    const source = await mailSource(message('2026-06-18'));
    expect(source).toMatch(/^Content-Type: multipart\/alternative/m);
    expect(source).toMatch(/^List-ID: radar photonics-ml <photonics-ml\.radar\.reader\.example>/m);
    expect(source).toMatch(/^Message-ID: <radar\.photonics-ml\.2026-06-18@reader\.example>/m);
    expect(source).toMatch(/^Auto-Submitted: auto-generated/m);
    const { html } = message('2026-06-18');
    expect(html).not.toMatch(/<style|<script|<math|<img|style=/);
  });

  test('of one day is the same message, and one week is one thread', () => {
    expect(message('2026-06-18')).toEqual(message('2026-06-18'));
    const week = ['2026-06-15', '2026-06-18', '2026-06-21'].map((day) => message(day).references);
    expect(new Set(week).size).toBe(1);
    expect(message('2026-06-22').references).not.toBe(week[0]);
    expect(message('2026-06-18', 'en', 3).messageId).not.toBe(message('2026-06-18').messageId);
  });

  test('is in the reader’s language', () => {
    const { subject, html } = message('2026-06-18', 'zh');
    expect(subject).toMatch(/2026年6月18日/);
    expect(html).toContain('<html lang="zh-Hans">');
  });
});

describe('mail', () => {
  test('is delivered to each address once the server has accepted it, and names all of them', async () => {
    const { url, arrived } = await smtp();
    const to = ['me@reader.example', '"Lab, third floor" <lab@reader.example>, you@reader.example'];
    const told = await send(settingsFor(url, { to }));
    expect(arrived.map((one) => one.to)).toEqual([
      ['me@reader.example'],
      ['lab@reader.example'],
      ['you@reader.example'],
    ]);
    for (const { text } of arrived) {
      expect(text).toContain('The text of the digest.');
      expect(text).toMatch(/^To: .*me@reader.*"Lab, third floor".*you@reader/ms);
    }
    expect(told.map((one) => (one as readonly unknown[])[0])).toEqual(Array(3).fill('digest-mailed'));
  });

  test('names its user and its password, which nothing tells', async () => {
    const asked: string[] = [];
    const onAuth: SMTPServerOptions['onAuth'] = ({ username, password }, _session, done) => {
      asked.push(String(username), String(password));
      done(password === 'right' ? null : new Error('no'), { user: username ?? '' });
    };
    const { url, arrived } = await smtp({ onAuth, allowInsecureAuth: true });
    const named = url.replace('//', '//reader@');
    await send(settingsFor(named, { passwordEnv: 'SMTP' }), { SMTP: 'right' });
    expect([asked.slice(0, 2), arrived.length]).toEqual([['reader', 'right'], 1]);
    const wrong = send(settingsFor(named, { passwordEnv: 'SMTP' }), { SMTP: 'hunter2' });
    await expect(wrong).rejects.toMatchObject({
      code: 'undelivered',
      what: ['mail-password-refused', expect.anything()],
    });
    await expect(wrong).rejects.not.toThrow(/hunter2/);
    await expect(send(settingsFor(named, { passwordEnv: 'SMTP' }))).rejects.toMatchObject({
      what: ['mail-variable-unset', 'SMTP'],
    });
  });

  test.each<[string, SMTPServerOptions, unknown]>([
    [
      'a recipient it does not know',
      {
        onRcptTo: (_to, _session, done) =>
          done(Object.assign(new Error('no such user'), { responseCode: 550 })),
      },
      ['mail-refused', expect.any(String), 550],
    ],
    [
      'what it says',
      {
        onData(stream, _session, done) {
          stream.resume();
          stream.on('end', () => done(Object.assign(new Error('spam'), { responseCode: 554 })));
        },
      },
      ['mail-refused', expect.any(String), 554],
    ],
  ])('that the server refuses for %s is not delivered', async (_why, options, what) => {
    const { url } = await smtp(options);
    await expect(send(settingsFor(url))).rejects.toMatchObject({ code: 'undelivered', what });
  });

  test('that is cut off on its way is not delivered', async () => {
    const sockets: Socket[] = [];
    const server = createServer((socket) => {
      sockets.push(socket);
      socket.on('error', () => {});
      socket.write('220 here\r\n');
      socket.on('data', (data) => {
        if (/^DATA/m.test(String(data))) socket.destroy();
        else socket.write('250 ok\r\n');
      });
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    await expect(send(settingsFor(`smtp://127.0.0.1:${port}`))).rejects.toMatchObject({
      what: ['mail-unreachable', `127.0.0.1:${port}`, expect.any(String)],
    });
  });

  test('has nowhere to go where nobody listens', async () => {
    await expect(send(settingsFor('smtp://127.0.0.1:1'))).rejects.toMatchObject({
      what: ['mail-unreachable', '127.0.0.1:1', expect.any(String)],
    });
  });
});
