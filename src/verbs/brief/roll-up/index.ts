/** The registry of roll-up formats. */
import type { RollUp } from '../../../brief/roll-up/model.ts';
import type { DigestView } from '../../../view/digest/model.ts';
import type { Style } from '../../../view/kit/style.ts';
import { renderRollUpJson } from './json.ts';
import { renderRollUpMarkdown } from './markdown.ts';
import { renderRollUpTerminal } from './terminal.ts';

const FORMATS = {
  terminal: renderRollUpTerminal,
  markdown: (rollUp, style, view) => renderRollUpMarkdown(rollUp, { lang: style.lang }, view),
  json: renderRollUpJson,
} satisfies Record<string, (rollUp: RollUp, style: Style, view: DigestView) => string>;

type RollUpFormat = keyof typeof FORMATS;

export const isRollUpFormat = (format: string): format is RollUpFormat => Object.hasOwn(FORMATS, format);

export const renderRollUp = (
  rollUp: RollUp,
  format: RollUpFormat,
  style: Style,
  view: DigestView = {},
): string => FORMATS[format](rollUp, style, view);
