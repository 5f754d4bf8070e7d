import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentOutlet } from '../../src/outlets/document.ts';
import { renderFolder } from '../../src/view/digest/html/folder.ts';
import { renderHtml } from '../../src/view/digest/html/index.ts';
import { createTestContext } from '../helpers/context.ts';
import { temporaryFolder } from '../helpers/store.ts';
import { sampleDigest } from '../view/sample-digest.ts';

const page = renderHtml(sampleDigest, { lang: 'en' });

test('the first page of a folder is renewed, and never takes the place of a page of another output', async () => {
  const cwd = temporaryFolder();
  const write = (file: string) =>
    documentOutlet(createTestContext({ cwd }), { file, format: 'html' }).send({
      digest: sampleDigest,
      part: 0,
      file: '',
      noted: () => [],
      had: () => new Set(),
      remember: () => {},
      render: async () => page,
      renderFolder: async (hrefOf) => {
        const href = hrefOf(sampleDigest);
        return renderFolder(href === undefined ? [] : [{ digest: sampleDigest, href }], 'en', 'me');
      },
    });
  const said = (file: string) => readFileSync(join(cwd, file), 'utf8');

  await write('pages/{date}.html');
  const first = said('pages/index.html');
  expect(first).toContain(`href="${sampleDigest.date}.html"`);
  await write('pages/{date}.html');
  expect(said('pages/index.html')).toBe(first);

  await write('site/index.html');
  await write('site/{date}.html');
  expect(said('site/index.html')).toBe(page);
});
