/** How the work of a regular expression grows with the text, by recheck: an automaton where one can tell, else by search. */
import { check } from 'recheck';
import type { SourceRegex } from './source.ts';

export type Verdict =
  | { readonly kind: 'linear' }
  /** An attack that shows it, as an expression of JavaScript. */
  | { readonly kind: 'steep'; readonly degree: number; readonly attack: string }
  | { readonly kind: 'unknown' };

/** Milliseconds for one. */
const PATIENCE = 3_000;

/** `checker`: the automaton alone says the same every time. */
export async function judge(
  { source, flags }: Pick<SourceRegex, 'source' | 'flags'>,
  checker: 'auto' | 'automaton',
): Promise<Verdict> {
  const first = await asked(source, flags, checker);
  // Without Unicode's cases there are fewer states; what is ASCII means the same.
  const isPlain = /^[\x20-\x7e]*$/.test(source) && !/\\[pPu]/.test(source);
  return first.kind === 'unknown' && flags.includes('u') && isPlain
    ? asked(source, flags.replace('u', ''), checker)
    : first;
}

async function asked(source: string, flags: string, checker: 'auto' | 'automaton'): Promise<Verdict> {
  const found = await check(source, flags, { checker, timeout: PATIENCE });
  if (found.status === 'safe') return { kind: 'linear' };
  if (found.status === 'unknown') return { kind: 'unknown' };
  const { complexity, attack } = found;
  const degree = complexity.type === 'polynomial' ? complexity.degree : Number.POSITIVE_INFINITY;
  return { kind: 'steep', degree, attack: attack.pattern };
}
