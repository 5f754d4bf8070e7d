/** What every page of radar's stands in. */
import { createHash } from 'node:crypto';
import type { Lang } from '../../../messages/words.ts';
import { escapeHtml } from './escape.ts';

/** By which radar knows a page as its own. */
export const GENERATOR = '<meta name="generator" content="research-radar">';

/** What the first page of a folder has and no other page: radar writes over no page of its own that is something else. */
export const CALENDAR = '<div class="months">';

interface PageParts {
  readonly lang: Lang;
  readonly title: string;
  readonly style: string;
  readonly script: string;
  readonly body: readonly string[];
}

/**
 * Nothing runs and nothing dresses but what stands here, known by its hash (CSP level 3): no request leaves the page, and
 * what slipped through as markup would be dead.
 */
export function documentHtml({ lang, title, style, script, body }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    ...(script === '' ? [] : [`script-src '${hashOf(script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!DOCTYPE html>',
    `<html lang="${lang === 'zh' ? 'zh-Hans' : 'en'}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    GENERATOR,
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...body.filter((part) => part !== ''),
    ...(script === '' ? [] : [`<script>${script}</script>`]),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
