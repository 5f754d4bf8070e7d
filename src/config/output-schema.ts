/** The section `output`: what is written, where it goes, and who is told. */

import { normalize } from 'node:path';
import * as z from 'zod';
import { LANGS } from '../messages/lang.ts';
import type { Message } from '../messages/message.ts';
import { parsedAddress } from '../net/address.ts';
import { DIGEST_FORMAT_NAMES, formatByEnding } from './digest-formats.ts';
import { DIGEST_PLACES, NOTE_PLACES, templateProblem } from './file-template.ts';
import { carried, showPath } from './issues.ts';
import { checked, text, url } from './schema-parts.ts';

const also = z
  .strictObject({
    format: z
      .enum([...DIGEST_FORMAT_NAMES, 'mail', 'notes'])
      .optional()
      .describe(
        'What to write; without it the ending of the file decides. mail sends it as output.mail says; notes writes a note for each paper.',
      ),
    file: text
      .optional()
      .describe('Where to write it, as output.file; of notes {citekey} or {id} names each.'),
    url: url
      .optional()
      .describe(
        'Where the world finds the file, such as https://me.example/radar/{date}.html: feeds name their own address, and lead to the pages.',
      ),
    perPaper: z.boolean().default(false).describe('In a feed, an entry for each paper.'),
    links: z
      .enum(['markdown', 'wiki'])
      .default('markdown')
      .describe('In notes, wiki makes authors and interests [[pages]] of the vault.'),
    daily: checked((name) => templateProblem(name))
      .optional()
      .describe(
        'With notes, a note of the day in which those of its papers are embedded, such as vault/daily/{date}.md; what else stands in it is yours.',
      ),
  })
  .refine(({ format, file: name }) => (format === 'mail') === (name === undefined), {
    path: ['file'],
    error: carried(['also-needs-file']),
  })
  .superRefine(({ format, file: name = '' }, issues) => {
    const isNotes = format === 'notes';
    const problem = templateProblem(name, isNotes ? [...DIGEST_PLACES, ...NOTE_PLACES] : DIGEST_PLACES);
    const lack: Message | undefined =
      isNotes && !/\{(?:citekey|id)\}/.test(name) ? ['notes-need-place'] : undefined;
    const what = problem ?? lack;
    if (what !== undefined) issues.addIssue({ code: 'custom', path: ['file'], message: carried(what) });
  })
  .superRefine(({ format, file: name = '', url: address }, issues) => {
    if (address === undefined) return;
    const kind = format ?? formatByEnding(name) ?? 'markdown';
    const what: Message | undefined = ['html', 'atom', 'jsonfeed'].includes(kind)
      ? templateProblem(address)
      : ['url-of-pages'];
    if (what !== undefined) issues.addIssue({ code: 'custom', path: ['url'], message: carried(what) });
  })
  .describe('One more output of a run.');

const webhook = z
  .strictObject({
    url: url.describe(
      'Where to send one POST. It may be as secret as a password: nothing shows or keeps it.',
    ),
    body: z
      .union([text, z.record(z.string(), z.unknown())])
      .optional()
      .describe(
        'A text, or a mapping that becomes JSON. {date}, {profile}, {headline}, {papers}, {shown}, {announced} and {file} are filled in. Without it the digest itself is sent as JSON.',
      ),
    headers: z.record(z.string(), z.string()).default({}).describe('More headers.'),
  })
  .describe('In a folder’s own file it counts once trusted.');

/** A password has no place in a file that people share. */
const server = z
  .url({ protocol: /^smtps?$/, error: carried(['not-a-mail-server']) })
  .refine((address) => parsedAddress(address)?.password === '', {
    error: carried(['no-password-in-address']),
  });

const mail = z
  .strictObject({
    to: z.union([text, z.array(text).min(1)]).describe('One address or several.'),
    from: text.describe('The address it comes from.'),
    server: server.describe(
      'smtp://user@host:587 (STARTTLS, required where a password goes along) or smtps://user@host:465.',
    ),
    passwordEnv: text.optional().describe('The environment variable that holds the password.'),
    passwordFile: text.optional().describe('A file that holds the password, readable by you only.'),
    passwordCommand: text.optional().describe('A program that prints the password, without a shell.'),
  })
  .describe('How digests are mailed. In a folder’s own file it counts once trusted.');

const sections = z.strictObject({
  format: z
    .enum(['auto', ...DIGEST_FORMAT_NAMES])
    .default('auto')
    .describe(
      'auto follows the ending of the file; without one it is terminal on a terminal and markdown elsewhere.',
    ),
  file: checked((file) => templateProblem(file))
    .optional()
    .describe(
      'Write the digest there; {date} is the announcement day, {profile} its name, ~/ the home folder. Where output.format is auto, the ending decides the format. In a folder’s own file, a place outside the folder counts once trusted.',
    ),
  lang: z
    .enum(LANGS)
    .default('en')
    .describe('Language of headings and messages, and of the briefing where briefing.language is not set.'),
  plain: z
    .boolean()
    .optional()
    .describe(
      'true writes for screen readers and braille: words instead of bars, marks and pictures, one thing after the other. Without it, only on a terminal whose TERM is dumb.',
    ),
  detail: z
    .enum(['short', 'normal', 'full'])
    .default('normal')
    .describe(
      'How much a digest tells: short is one screen of 24 lines, normal adds the must-reads in detail and what connects them in some 90 lines, full leaves nothing out.',
    ),
  picture: z
    .enum(['auto', 'always', 'never'])
    .default('auto')
    .describe(
      'The radar picture in radar today: auto draws it beside the text on a terminal of 120 columns or more, where there is something to see; always also beside Markdown files.',
    ),
  also: z
    .array(also)
    .default([])
    .describe(
      'More outputs of the same run, each with a delivery of its own: what failed is made up by the next run.',
    ),
  after: z
    .array(text)
    .default([])
    .describe(
      'Programs to run once the digest is out, without a shell: the JSON is on stdin, RADAR_FILE and RADAR_DATE are set. In a folder’s own file they count once trusted.',
    ),
  webhook: webhook.optional(),
  mail: mail.optional(),
});

/** Two outputs of one file would write over each other at every run. */
export const output = sections.superRefine((of, issues) => {
  const taken = new Map<string, string>();
  for (const [key, path, file] of filesOf(of)) {
    const name = normalize(file);
    const other = taken.get(name);
    if (other === undefined) taken.set(name, key);
    else issues.addIssue({ code: 'custom', path: [...path], message: carried(['file-twice', other]) });
  }
});

type NamedFile = readonly [key: string, path: readonly (string | number)[], file: string];

function filesOf({ file, also: more }: z.output<typeof sections>): readonly NamedFile[] {
  const named = (path: NamedFile[1], name: string | undefined): readonly NamedFile[] =>
    name === undefined ? [] : [[showPath(['output', ...path]), path, name]];
  return [
    ...named(['file'], file),
    ...more.flatMap((one, at) => [
      ...named(['also', at, 'file'], one.file),
      ...named(['also', at, 'daily'], one.daily),
    ]),
  ];
}
