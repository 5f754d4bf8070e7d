/** The shape of a model's reply: the schema that goes over the wire, and the same for reading what came back. */

import * as z from 'zod';
import { defined } from '../../defined.ts';
import { BRIDGE_KINDS, type PaperId } from '../../paper.ts';
import type { BriefPaper } from '../corpus.ts';
import type { Draft } from '../draft.ts';
import type { DraftClaim } from '../verify/claim.ts';
import { clean } from './clean.ts';

/** Enforced in code, because servers do not enforce bounds in schemas. */
const MOST = { bridges: 4, themes: 5, notes: 40, claims: 2, evidence: 4, text: 420, label: 80 } as const;

type JsonSchema = Readonly<Record<string, unknown>>;

const object = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const arrayOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const TEXT: JsonSchema = { type: 'string' };
const INTEGER: JsonSchema = { type: 'integer' };

function wireClaim(aliases: readonly string[], translated: boolean): Readonly<Record<string, JsonSchema>> {
  const paper = { type: 'string', enum: aliases };
  return {
    text: TEXT,
    ...(translated ? { english: TEXT } : {}),
    evidence: arrayOf(object({ paper, sentence: INTEGER })),
  };
}

/** JSON Schema for `output_config.format`: every field required, no unions, no bounds, aliases as an enum, the plan first. */
export function wireSchema(aliases: readonly string[], translated: boolean): JsonSchema {
  const alias = { type: 'string', enum: aliases };
  const claim = object(wireClaim(aliases, translated));
  const shared = { label: TEXT, papers: arrayOf(alias), claims: arrayOf(claim) };
  return object({
    skeleton: TEXT,
    headline: claim,
    bridges: arrayOf(object({ kind: { type: 'string', enum: BRIDGE_KINDS }, ...shared })),
    themes: arrayOf(object(shared)),
    papers: arrayOf(object({ paper: alias, claims: arrayOf(claim) })),
  });
}

/** The same for the claims of a repair. */
export const repairSchema = (aliases: readonly string[], translated: boolean): JsonSchema =>
  object({ claims: arrayOf(object({ number: INTEGER, ...wireClaim(aliases, translated) })) });

const text = z.string().catch('');
/** `P03` and 4, also as `"P03.4"` from servers that only read the prompt. */
const evidence = z.union([
  z.object({ paper: z.coerce.string(), sentence: z.coerce.number() }),
  z.string().transform((written) => {
    const [paper = '', sentence = ''] = written.replace(/[[\]]/gu, '').split(/[.:§#\s]+/u);
    return { paper, sentence: Number(sentence) };
  }),
]);
const list = <T extends z.ZodType>(item: T) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((items) =>
      items.flatMap((one): z.output<T>[] => {
        const parsed = item.safeParse(one);
        return parsed.success ? [parsed.data] : [];
      }),
    );
const claim = z.object({
  text: z.string(),
  english: z.string().optional().catch(undefined),
  evidence: list(evidence),
});
const reply = z.object({
  headline: claim.optional().catch(undefined),
  bridges: list(
    z.object({
      kind: z.enum(BRIDGE_KINDS).catch('same-problem'),
      label: text,
      papers: list(z.string()),
      claims: list(claim),
    }),
  ),
  themes: list(z.object({ label: text, papers: list(z.string()), claims: list(claim) })),
  papers: list(z.object({ paper: z.string(), claims: list(claim) })),
});
const repairs = z.object({ claims: list(claim.extend({ number: z.coerce.number() })) });

/** A draft from any JSON value; undefined where it is no briefing at all. Aliases that are not ours stay wrong ids. */
export function draftOf(
  value: unknown,
  papers: readonly BriefPaper[],
  translated: boolean,
): Draft | undefined {
  const parsed = reply.safeParse(value);
  if (!parsed.success) return undefined;
  const { headline, bridges, themes, papers: notes } = parsed.data;
  const id = idsOf(papers);
  const claims = (list: readonly z.output<typeof claim>[], most: number): readonly DraftClaim[] =>
    list.slice(0, most).map((one) => draftClaim(one, id, translated));
  const draft: Draft = {
    headline: headline === undefined ? undefined : draftClaim(headline, id, translated),
    bridges: bridges.slice(0, MOST.bridges).map((one) => ({
      kind: one.kind,
      label: label(one.label),
      papers: one.papers.map(id),
      claims: claims(one.claims, MOST.claims + 1),
    })),
    themes: themes.slice(0, MOST.themes).map((one) => ({
      label: label(one.label),
      papers: one.papers.map(id),
      claims: claims(one.claims, MOST.claims),
    })),
    papers: notes
      .slice(0, MOST.notes)
      .map((one) => ({ paper: id(one.paper), claims: claims(one.claims, MOST.claims) })),
  };
  return draft.headline === undefined &&
    draft.papers.length + draft.bridges.length + draft.themes.length === 0
    ? undefined
    : draft;
}

/** Repaired claims by their number in the request. */
export function repairsOf(
  value: unknown,
  papers: readonly BriefPaper[],
  translated: boolean,
): ReadonlyMap<number, DraftClaim> {
  const parsed = repairs.safeParse(value);
  const id = idsOf(papers);
  return new Map(
    parsed.success ? parsed.data.claims.map((one) => [one.number, draftClaim(one, id, translated)]) : [],
  );
}

function draftClaim(
  one: z.output<typeof claim>,
  id: (alias: string) => PaperId,
  translated: boolean,
): DraftClaim {
  const english = translated ? clean(one.english ?? '') : undefined;
  return {
    text: clamp(clean(one.text), MOST.text),
    ...defined({ english }),
    evidence: one.evidence
      .slice(0, MOST.evidence)
      .map(({ paper, sentence }) => ({ paper: id(paper), sentence })),
  };
}

function idsOf(papers: readonly BriefPaper[]): (alias: string) => PaperId {
  const ids = new Map(papers.map((paper) => [paper.alias, paper.id]));
  return (alias) =>
    ids.get(alias.trim().toUpperCase()) ?? (`unknown:${clean(alias).slice(0, 20)}` as PaperId);
}

function label(written: string): string {
  return clamp(clean(written), MOST.label).replace(/[.。]$/u, '');
}

/** Cuts at the end of a sentence, else at a word. */
function clamp(written: string, most: number): string {
  if (written.length <= most) return written;
  const head = written.slice(0, most);
  const stop = Math.max(head.lastIndexOf('. '), head.lastIndexOf('。'));
  if (stop > most / 3) return head.slice(0, stop + 1);
  return `${head.slice(0, head.lastIndexOf(' ') > 0 ? head.lastIndexOf(' ') : most)}…`;
}
