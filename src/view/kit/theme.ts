/** The one theme: colours by their meaning, and the glyphs with their plain forms. The reader and the pictures use it too. */

export type Tone = 'accent' | 'dim' | 'bold' | 'title' | 'good' | 'warn' | 'bad' | 'marked' | 'hit';

interface ToneStyle {
  /** For terminals with 16 colours, where the user's own palette decides. */
  readonly basic?: 'cyan' | 'green' | 'yellow' | 'red' | 'magenta';
  /** For 256 colours and more: at least 4.5:1 against black and against white (WCAG 2.2, 1.4.3), so that both backgrounds read well. */
  readonly rgb?: string;
  readonly bold?: true;
  readonly dim?: true;
  readonly underline?: true;
}

export const THEME = {
  accent: { basic: 'cyan', rgb: '#138193' },
  dim: { dim: true },
  bold: { bold: true },
  title: { bold: true },
  good: { basic: 'green', rgb: '#28864a' },
  warn: { basic: 'yellow', rgb: '#9a6d10' },
  bad: { basic: 'red', rgb: '#d0453a' },
  marked: { basic: 'magenta', rgb: '#aa51ba' },
  /** Told apart without colour too. */
  hit: { basic: 'yellow', rgb: '#9a6d10', bold: true, underline: true },
} as const satisfies Record<Tone, ToneStyle>;

/** One for each interest in the radar picture, in turn; told apart with red-green blindness too (after Okabe and Ito). None is the red of a failure. */
export const RAY_COLORS: readonly string[] = [
  '#138193',
  '#ab640c',
  '#3276cc',
  '#28864a',
  '#aa51ba',
  '#907116',
  '#be4c89',
];

export const NO_COLOR = '#70767f';

/**
 * The same in the fixed 216 colours of a terminal of 256, of which only these keep 4.5:1 (to one decimal) on black and on
 * white: the nearest one to a colour would fall to 2.7:1 on white.
 */
export const INDEXED: Readonly<Record<string, number>> = {
  '#138193': 29,
  '#28864a': 28,
  '#9a6d10': 130,
  '#d0453a': 131,
  '#aa51ba': 98,
  '#ab640c': 130,
  '#3276cc': 63,
  '#907116': 131,
  '#be4c89': 163,
  '#70767f': 243,
};

export interface Glyphs {
  readonly ellipsis: string;
  readonly dot: string;
  readonly arrow: string;
  readonly both: string;
  readonly times: string;
  readonly star: string;
  readonly diamond: string;
  readonly tick: string;
  readonly cross: string;
  readonly bang: string;
  readonly rule: string;
  readonly dash: string;
  readonly section: string;
  readonly open: string;
  readonly close: string;
  /** From empty to full: the parts of one cell of a bar. */
  readonly eighths: readonly string[];
  /** From lowest to highest: one cell of a sparkline. */
  readonly levels: readonly string[];
}

export const UNICODE_GLYPHS: Glyphs = {
  ellipsis: '…',
  dot: '·',
  arrow: '→',
  both: '↔',
  times: '×',
  star: '★',
  diamond: '◇',
  tick: '✓',
  cross: '✗',
  bang: '!',
  rule: '─',
  dash: '–',
  section: 's',
  open: '“',
  close: '”',
  eighths: ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'],
  levels: ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'],
};

export const ASCII_GLYPHS: Glyphs = {
  ellipsis: '...',
  dot: '|',
  arrow: '->',
  both: '<->',
  times: 'x',
  star: '*',
  diamond: '+',
  tick: 'ok',
  cross: 'X',
  bang: '!',
  rule: '-',
  dash: '-',
  section: 's',
  open: '"',
  close: '"',
  eighths: ['', '-', '-', '-', '-', '=', '=', '=', '#'],
  levels: ['.', '.', ':', ':', '-', '=', '+', '#'],
};

/** What is heard: punctuation, and no drawing. The words are those of the language: see `glyphWords` of the messages. */
export const PLAIN_GLYPHS: Omit<Glyphs, 'arrow' | 'star' | 'tick' | 'cross' | 'section' | 'both'> = {
  ellipsis: '...',
  dot: ',',
  times: ',',
  diamond: '',
  bang: '!',
  rule: '',
  dash: '-',
  open: '"',
  close: '"',
  eighths: Array.from({ length: 9 }, () => ''),
  levels: Array.from({ length: 8 }, () => ''),
};
