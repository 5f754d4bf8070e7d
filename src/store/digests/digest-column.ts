/** The JSON column that holds a whole digest. Fields that are not known here pass untouched. */
import * as z from 'zod';
import type { Message } from '../../messages/message.ts';
import { type Digest, VERDICTS, WRITERS } from '../../paper.ts';
import { damagedRow } from '../file/failure.ts';
import { parsed } from '../rows.ts';

const texts = z.array(z.string());
const count = z.number();
const claim = z.looseObject({
  text: z.string(),
  evidence: z.array(z.looseObject({ paper: z.string(), sentence: count, quote: z.string() })),
});
const claims = z.array(claim);

const paper = z.looseObject({
  id: z.string(),
  title: z.string(),
  abstract: z.string(),
  authors: texts,
  categories: texts,
  primaryCategory: z.string(),
  links: z.looseObject({ abstract: z.string() }),
});

/** What was a sentence in digests of earlier versions, and stays one. */
const message = z.union([
  z.string().transform((sentence) => ['text', sentence]),
  z.tuple([z.string()], z.unknown()),
]);

/** Labels of earlier versions named the followed authors in a sentence only. */
const signal = z
  .looseObject({ name: z.string(), label: message, value: count, authors: texts.optional() })
  .transform(({ authors, ...one }) => {
    const [key, sentence] = one.label;
    const known =
      authors ?? (one.name === 'author' && key === 'text' ? authorsIn(String(sentence)) : undefined);
    return known === undefined ? one : { ...one, authors: known };
  });

const authorsIn = (label: string): string[] => label.replace(/^followed authors? /, '').split(', ');

const ranked = z.looseObject({
  paper,
  announceType: z.string(),
  announcedOn: z.string(),
  listings: z.array(
    z.looseObject({ source: z.string(), category: z.string(), day: z.string(), type: z.string() }),
  ),
  rank: count,
  score: count,
  signals: z.array(signal),
});

const briefing = z.looseObject({
  writer: z.enum(WRITERS),
  reason: message.optional(),
  headline: claim.extend({ text: message }),
  bridges: z.array(
    z.looseObject({ kind: z.string(), label: z.string(), fields: texts, papers: texts, claims }),
  ),
  themes: z.array(z.looseObject({ label: z.string(), papers: texts, claims })),
  papers: z.array(z.looseObject({ paper: z.string(), claims })),
  checks: z.looseObject({ claims: count, repaired: count, dropped: count }),
});

const coverage = z.looseObject({
  source: z.string(),
  category: z.string(),
  date: z.string(),
  verdict: z.enum(VERDICTS),
  announced: count,
  new: count,
  cross: count,
  replaced: count,
  checkedAt: z.string(),
  reason: message.optional(),
});

const digest = z.looseObject({
  date: z.string(),
  since: z.string(),
  generatedAt: z.string(),
  profile: z.looseObject({ name: z.string(), hash: z.string() }),
  coverage: z.array(coverage),
  counts: z.looseObject({
    announced: count,
    considered: count,
    shown: count,
    muted: count,
    alreadyShown: count,
  }),
  papers: z.array(ranked),
  briefing,
});

/** A digest as the store keeps it, or its first field that is wrong. */
export function checkedDigest(value: unknown): { readonly digest?: Digest; readonly fault?: string } {
  const checked = digest.safeParse(value);
  // The schema holds what every reader relies on; ids and days in it are plain texts, which JSON cannot brand.
  return checked.success
    ? { digest: checked.data as unknown as Digest }
    : { fault: checked.error.issues[0]?.path.join('.') ?? '' };
}

/** @throws RadarError `store` naming the row (`what`) and the first field that is wrong. */
export function digestOf(json: string, file: string, what: Message): Digest {
  const { digest, fault } = checkedDigest(parsed(json, file, what));
  if (digest !== undefined) return digest;
  throw damagedRow(file, ['row-field', what, fault ?? '']);
}
