/**
 * Finds the math in TeX source as arXiv's metadata holds it. Abstracts are written by people: `$5 to $10` is money, `$ x $`
 * is math, and a dollar may simply stand there. Every dollar is looked at a bounded number of times, so the time is linear.
 */

export interface TexSegment {
  /** `math` is TeX without its delimiters, `prose` is TeX source outside of math. */
  readonly kind: 'math' | 'prose';
  readonly tex: string;
}

/** No formula in an abstract is longer; a longer stretch between two dollars is prose. */
const LONGEST_MATH = 3000;

const MATH_ENVIRONMENT =
  /^(?:displaymath|math|equation|align|aligned|alignat|eqnarray|gather|multline|split|array|cases|[pbvV]?matrix)\*?$/;

interface Mark {
  readonly kind: string;
  readonly at: number;
  readonly end: number;
}

// A backslash always takes the next character with it, so that `\$` and the second half of `\\(` are never delimiters.
const MARKS = /\\(?:(begin|end)\{([A-Za-z]{1,20}\*?)\}|[\s\S])|\$\$?/g;

function findMarks(raw: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of raw.matchAll(MARKS)) {
    const kind = markKind(match);
    if (kind !== undefined) marks.push({ kind, at: match.index, end: match.index + match[0].length });
  }
  return marks;
}

function markKind(match: RegExpMatchArray): string | undefined {
  const environment = match[2];
  if (environment !== undefined) {
    return MATH_ENVIRONMENT.test(environment) ? `${match[1]} ${environment}` : undefined;
  }
  return /^(?:\\[()[\]]|\$\$?)$/.test(match[0]) ? match[0] : undefined;
}

/** The kind of mark that closes a kind; undefined for marks that only close. */
function closerOf(kind: string): string | undefined {
  if (kind.startsWith('begin ')) return `end ${kind.slice('begin '.length)}`;
  return { $: '$', $$: '$$', '\\(': '\\)', '\\[': '\\]' }[kind];
}

/**
 * Whether the text between two single dollars is math. Real prices begin with a number and run on into words or up to
 * the next number; everything with a TeX sign in it is math.
 */
export function isInlineMath(content: string, next: string): boolean {
  const inner = content.trim();
  if (inner === '' || content.length > LONGEST_MATH || /\n\s*\n/.test(content)) return false;
  // Escaped signs are as common in prose as in math and tell nothing.
  if (/[\\^_{}=<>+*|]/.test(inner.replace(/\\[$%&#]/g, ''))) return true;
  if (/^[\d.,]/.test(inner)) {
    const money = /\s$/.test(content) || /\d/.test(next) || /[A-Za-z]{2}/.test(inner);
    return !money;
  }
  // `$PATH and $HOME`, `the $ sign of $x$`: words up to the next dollar are prose; a word or three in between may be math.
  return !/[A-Za-z]{2}/.test(inner) || (inner === content && inner.split(/\s+/).length <= 3);
}

/** Cuts TeX source into prose and math, in order; only the delimiters of the math are lost. */
export function splitMath(raw: string): TexSegment[] {
  if (!/[$\\]/.test(raw)) return raw === '' ? [] : [{ kind: 'prose', tex: raw }];
  const marks = findMarks(raw);
  const closers = indexByKind(marks);
  const segments: TexSegment[] = [];
  let from = 0;
  for (let m = 0; m < marks.length; m += 1) {
    const open = marks[m];
    if (open === undefined || open.at < from) continue;
    const close = nextOf(closers, closerOf(open.kind), open.end, marks);
    const content = close === undefined ? undefined : mathContent(raw, open, close);
    if (close === undefined || content === undefined) continue;
    if (open.at > from) segments.push({ kind: 'prose', tex: raw.slice(from, open.at) });
    segments.push({ kind: 'math', tex: content });
    from = close.end;
  }
  if (from < raw.length) segments.push({ kind: 'prose', tex: raw.slice(from) });
  return segments;
}

interface MarkQueue {
  readonly marks: readonly number[];
  next: number;
}

function indexByKind(marks: readonly Mark[]): Map<string, MarkQueue> {
  const queues = new Map<string, MarkQueue & { marks: number[] }>();
  marks.forEach((mark, index) => {
    const queue = queues.get(mark.kind);
    if (queue === undefined) queues.set(mark.kind, { marks: [index], next: 0 });
    else queue.marks.push(index);
  });
  return queues;
}

/** The first mark of a kind at or after a position. Positions only grow, so each queue is walked once. */
function nextOf(
  queues: Map<string, MarkQueue>,
  kind: string | undefined,
  position: number,
  marks: readonly Mark[],
): Mark | undefined {
  const queue = kind === undefined ? undefined : queues.get(kind);
  if (queue === undefined) return undefined;
  for (; queue.next < queue.marks.length; queue.next += 1) {
    const mark = marks[queue.marks[queue.next] ?? -1];
    if (mark !== undefined && mark.at >= position) return mark;
  }
  return undefined;
}

function mathContent(raw: string, open: Mark, close: Mark): string | undefined {
  if (close.at - open.end > LONGEST_MATH) return undefined;
  const content = raw.slice(open.end, close.at);
  if (open.kind === '$') return isInlineMath(content, raw.charAt(close.end)) ? content : undefined;
  if (open.kind === '$$') return content.trim() === '' || content.includes('$') ? undefined : content;
  return content.trim() === '' ? undefined : content;
}
