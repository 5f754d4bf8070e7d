/** The tools an assistant may call, each as the command of radar that answers it. */
import type { ToolAnnotations } from '@modelcontextprotocol/server';
import * as z from 'zod';
import { FEEDBACK_KINDS } from '../../paper.ts';

export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: z.ZodType<Given>;
  readonly annotations: ToolAnnotations;
  /** What `radar` is called with. What the assistant gave never stands where a flag could. */
  readonly argv: (given: Given) => readonly string[];
}

/** Everything any tool may be given. */
interface Given {
  readonly query?: string | undefined;
  readonly id?: string | undefined;
  readonly ids?: readonly string[] | undefined;
  readonly date?: string | undefined;
  readonly limit?: number | undefined;
}

const READS: ToolAnnotations = { readOnlyHint: true, openWorldHint: false };
const MARKS: ToolAnnotations = { readOnlyHint: false, destructiveHint: false, idempotentHint: true };

const id = z.string().min(1).max(500).describe('arxiv:2606.12609, doi:10.…, or an address of either');
const limit = z.number().int().min(1).max(100).optional().describe('At most so many papers; 20 by default.');
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('2026-06-18');

export const READING_TOOLS: readonly Tool[] = [
  {
    name: 'search',
    title: 'Search the stored papers',
    description:
      'Full text over every paper radar has stored. Words, "exact phrases", word*, -without; filters ti: abs: au: cat: since: until: is:liked|saved|unread. Answers {papers: […]} with scores against the reader’s interests.',
    inputSchema: z.strictObject({ query: z.string().min(1).max(1000), limit }),
    annotations: READS,
    argv: ({ query = '', limit: most = 20 }) => ['search', '--json', '-n', String(most), '--', query],
  },
  {
    name: 'paper',
    title: 'One paper, whole',
    description:
      'Title, authors, abstract, versions, links, where it was announced, and its nearest neighbours.',
    inputSchema: z.strictObject({ id }),
    annotations: { ...READS, openWorldHint: true },
    argv: (given) => ['show', '--json', '--', named(given)],
  },
  {
    name: 'why',
    title: 'Why a paper ranks where it does',
    description: 'The signals of a paper’s score, its rank, and why it was or was not shown.',
    inputSchema: z.strictObject({ id }),
    annotations: READS,
    argv: (given) => ['why', '--json', '--', named(given)],
  },
  {
    name: 'briefings',
    title: 'The stored briefings',
    description: 'Which days have a digest, the newest first: announced, shown, who wrote, delivered when.',
    inputSchema: z.strictObject({ limit }),
    annotations: READS,
    argv: ({ limit: most = 20 }) => ['brief', '--json', '-n', String(most)],
  },
  {
    name: 'briefing',
    title: 'The digest of a day',
    description: 'A stored digest: its papers and its briefing, each claim with the sentence it rests on.',
    inputSchema: z.strictObject({ date: day }),
    annotations: READS,
    argv: ({ date = '' }) => ['brief', '--json', '--', date],
  },
];

/** Served only under `--allow-feedback`: they change what is ranked high tomorrow. */
export const FEEDBACK_TOOLS: readonly Tool[] = [...FEEDBACK_KINDS, 'forget'].map((kind) => ({
  name: kind,
  title: `Mark papers: ${kind}`,
  description: `The same as \`radar ${kind}\`: changes tomorrow’s ranking. Only when the reader has asked for it; \`radar undo\` takes it back.`,
  inputSchema: z.strictObject({ ids: z.array(id).min(1).max(100) }),
  annotations: MARKS,
  argv: ({ ids = [] }) => [kind, '--', ...ids],
}));

const named = ({ id: asked = '' }: Given): string => asked;
