/** What the campaigns have found, minimised by them, stays mended. Each input hung, or broke what its target promises. */
import { expect, test } from 'vitest';
import { failureOf } from './loop.ts';
import { TARGETS } from './targets/index.ts';

test.each([
  ['to-note', '%'],
  ['doi-field', 'doi:10.1002/.'],
  ['authors', `Ann Bee, ${'1'.repeat(60)}x`],
  ['authors', `Ann Bee, ${'* '.repeat(60)}x`],
  ['tex', '\\begin{equation}a \\end{equation}'.repeat(500)],
  ['address', 'https://user:pass@host.explÏ/a?b=c#d'],
  ['value', '*a'],
  ['value', '*'],
  ['to-csv', ',@'],
  ['reply', `${'{"a":'.repeat(1500)}${'}'.repeat(7500)}`],
  ['opml', '<opml<outline title=\u00ad xmlUrl=</opml>'],
  ['opml', '<opml<outline xmlUrl=&#x202e;</opml>'],
  ['doi-field', '10.5555/a.b%28.c/d %'],
  ['doi-field', '10.5555/a.pdf.pdf.pdf.pdf'],
  ['doi-field', '10.5555/a%2525252525252Fb'],
  ['doi-text', 'http://a.example/10.5555//'],
  ['id', 'http://a.example/10.5555//'],
  ['id', 'http://a.example/10.5555/a|https://doi(see10.5555/b?10.5555/a|'],
  ['config-edit', '&\u0001'],
  ['config-edit', '!!binary'],
  ['mute', 'self wave supervised '.repeat(2_000)],
  ['doi-text', `10.5555/${')'.repeat(10_000)}`],
])('%s: %j', (name, input) => {
  const target = TARGETS.find((one) => one.name === name);
  expect(target && failureOf(target, input)).toBeUndefined();
  expect(target).toBeDefined();
});
