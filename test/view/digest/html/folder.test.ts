import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import type { Day, Digest } from '../../../../src/paper.ts';
import { renderFolder } from '../../../../src/view/digest/html/folder.ts';
import { sampleDigest } from '../../sample-digest.ts';

const pages = ['2026-06-18', '2026-06-17', '2026-05-29'].map((date) => ({
  digest: { ...sampleDigest, date: date as Day } satisfies Digest,
  href: `${date}.html`,
}));

test.each(['en', 'zh'] as const)('the first page of a folder is valid, in %s', async (lang) => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'long-title': 'off', 'prefer-native-element': 'off' },
  });
  for (const some of [pages, []]) {
    const { results } = await validator.validateString(renderFolder(some, lang, 'photonics-ml'));
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);
  }
});

test('it has a table for each month, a link for each digest and for each of its papers', () => {
  const html = renderFolder(pages, 'en', 'photonics-ml');
  expect(html.match(/<caption>[^<]*/g)).toEqual(['<caption>2026-06', '<caption>2026-05']);
  expect(html).toContain('<a href="2026-06-18.html" aria-label="Thursday 18 June 2026">18</a>');
  expect(html.match(/href="2026-06-17\.html#p\d+"/g)).toHaveLength(sampleDigest.papers.length);
  // 1 June 2026 is a Monday, 1 May 2026 a Friday.
  expect(html).toContain('<tbody><tr><td>1</td><td>2</td>');
  expect(html).toContain('<tbody><tr><td></td><td></td><td></td><td></td><td>1</td>');
});

test('its script is known by its hash, and searches what stands there', () => {
  const html = renderFolder(pages, 'en', 'photonics-ml');
  const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
  expect(html).toContain(`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  expect(() => new Function(script)).not.toThrow();
});
