/** The page in a real browser, where there is one; else these tests say that they were skipped. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderHtml } from '../../../../src/view/digest/html/index.ts';
import { sampleDigest } from '../../sample-digest.ts';

const executablePath = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find(existsSync);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(executablePath === undefined)(
  'a page in a browser (skipped where there is no Chromium)',
  () => {
    let browser: Browser;
    let address: string;
    let folder: string;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
      folder = mkdtempSync(join(tmpdir(), 'radar-page-'));
      const file = join(folder, 'page.html');
      writeFileSync(file, renderHtml(sampleDigest, { lang: 'en' }, { picture: { minScore: 0.35 } }));
      address = `file://${file}`;
    }, 60_000);
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    interface Look {
      readonly width?: number;
      readonly colorScheme?: 'light' | 'dark';
      readonly javaScriptEnabled?: boolean;
      readonly bypassCSP?: boolean;
    }

    async function opened({ width = 1000, ...look }: Look = {}): Promise<{ page: Page; said: string[] }> {
      const context = await browser.newContext({ viewport: { width, height: 900 }, ...look });
      const page = await context.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      page.on('request', (request) => {
        if (request.url() !== address) said.push(`asked for ${request.url()}`);
      });
      await page.goto(address);
      return { page, said };
    }

    const titles = (page: Page) => page.locator('.cards h3').allTextContents();
    const all = sampleDigest.papers.length;

    test.each([
      [360, 'light'],
      [360, 'dark'],
      [1280, 'light'],
      [1280, 'dark'],
    ] as const)(
      'is for everybody at %i pixels, %s, and never wider than the screen',
      async (width, colorScheme) => {
        const { page, said } = await opened({ width, colorScheme, bypassCSP: true });
        await page.evaluate(axe);
        const broken = await page.evaluate(async () => {
          const runner = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
          const { violations } = await runner.run();
          return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        });
        expect([broken, said]).toEqual([[], []]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      },
      60_000,
    );

    test('narrows down by text, interest, category and type, counts, and shows all again', async () => {
      const { page, said } = await opened();
      const count = () => page.locator('.count').textContent();
      expect(await count()).toBe(`${all} of ${all} papers`);
      await page.fill('#f-text', 'waveguide REFRACTIVE');
      const found = await titles(page);
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThan(all);
      expect(await count()).toBe(`${found.length} of ${all} papers`);
      await page.fill('#f-text', '');
      for (const name of ['#f-i', '#f-c', '#f-t']) {
        await page.selectOption(name, '0');
        const left = (await titles(page)).length;
        expect(left).toBeGreaterThan(0);
        expect(left).toBeLessThan(all);
        await page.click('#f-reset');
        expect(await titles(page)).toHaveLength(all);
      }
      expect(said).toEqual([]);
    }, 60_000);

    test('sorts, and finds back to the order of the digest', async () => {
      const { page } = await opened();
      const before = await titles(page);
      await page.selectOption('#f-sort', '2');
      const sorted = await titles(page);
      expect(sorted).not.toEqual(before);
      expect([...sorted].sort()).toEqual([...before].sort());
      await page.selectOption('#f-sort', '');
      expect(await titles(page)).toEqual(before);
    }, 60_000);

    test('shows a paper that is linked to, whatever is filtered', async () => {
      const { page } = await opened();
      await page.fill('#f-text', 'no paper says this');
      expect(await titles(page)).toEqual([]);
      await page.evaluate("location.hash = '#p2'");
      await page.locator('#p2').waitFor();
      expect(await titles(page)).toHaveLength(all);
    }, 60_000);

    test('reads whole without scripts, and offers no filters then', async () => {
      const { page } = await opened({ javaScriptEnabled: false });
      expect(await titles(page)).toHaveLength(all);
      expect(await page.locator('#filters').isVisible()).toBe(false);
    }, 60_000);
  },
);
