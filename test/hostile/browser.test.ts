/** A hostile day in a real browser, where there is one; else these tests say that they were skipped. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HostileDay, startHostileDay } from './day.ts';
import { EVIL, TRACE } from './papers.ts';

const executablePath = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find(existsSync);

describe.skipIf(executablePath === undefined)(
  'a hostile day in a browser (skipped where there is no Chromium)',
  () => {
    let day: HostileDay;
    let browser: Browser;
    beforeAll(async () => {
      day = await startHostileDay();
      const { html = '' } = await PostalMime.parse(Buffer.from(day.mails[0] ?? '', 'latin1'));
      writeFileSync(join(day.reader, 'site/mail.html'), html);
      const { items } = JSON.parse(day.file('site/feed.json')) as { items: { content_html: string }[] };
      writeFileSync(
        join(day.reader, 'site/feed.html'),
        `<!DOCTYPE html><meta charset="utf-8">${items.map(({ content_html }) => content_html).join('\n<hr>\n')}`,
      );
      browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
    }, 120_000);
    afterAll(async () => {
      await browser?.close();
      await day?.close();
    });

    /** Everything that a page does by itself. A policy that only holds the page's own words back would hide a hole. */
    async function deedsOf(name: string, bypassCSP: boolean): Promise<{ deeds: string[]; papers: number }> {
      const address = pathToFileURL(join(day.reader, 'site', name)).href;
      const context = await browser.newContext({ viewport: { width: 1000, height: 900 }, bypassCSP });
      const page = await context.newPage();
      const deeds: string[] = [];
      page.on('request', (request) => {
        if (request.url() !== address) deeds.push(`asked for ${request.url()}`);
      });
      page.on('dialog', (dialog) => {
        deeds.push(`said ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('pageerror', (error) => deeds.push(String(error)));
      page.on('popup', (popup) => deeds.push(`opened ${popup.url()}`));
      await page.goto(address);
      // Whatever waits for a pointer, a focus or an opened detail.
      await page.evaluate(`for (const element of document.querySelectorAll('*')) {
      if (element instanceof HTMLDetailsElement) element.open = true;
      element.focus?.();
      for (const kind of ['mouseover', 'mouseenter', 'pointerover', 'focus', 'toggle', 'error', 'load', 'animationstart'])
        element.dispatchEvent(new Event(kind, { bubbles: kind !== 'load' && kind !== 'error' }));
    }`);
      const seen = (await page.evaluate(`({
      title: document.title,
      scripts: [...document.querySelectorAll('script')].length,
      foreign: [...document.querySelectorAll('iframe, object, embed, base, link[rel=stylesheet], meta[http-equiv=refresh], foreignObject, image, video, audio')].length,
      handlers: [...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames().filter((name) => name.startsWith('on'))),
      links: [...document.querySelectorAll('[href], [src], [action], [formaction]')].flatMap((one) => [...one.attributes]
        .filter(({ name }) => /^(?:xlink:)?href$|^src$|action$/.test(name)).map(({ value }) => value)).filter((value) => !/^(?:https?:\\/\\/|#|\\d{4}-\\d\\d-\\d\\d\\.html)/.test(value)),
      papers: (document.body.textContent.match(/photonic processor/gi) ?? []).length,
    })`)) as Record<string, unknown>;
      if (String(seen.title).includes(TRACE)) deeds.push('changed the title');
      for (const key of ['handlers', 'links'])
        for (const one of seen[key] as string[]) deeds.push(`${key}: ${one}`);
      if (seen.foreign !== 0) deeds.push(`${String(seen.foreign)} elements of others`);
      if ((seen.scripts as number) > 1) deeds.push('a script that is not the page’s');
      await context.close();
      return { deeds: deeds.filter((deed) => !deed.includes('favicon')), papers: seen.papers as number };
    }

    test.each([
      ['2026-06-18.html', false],
      ['2026-06-18.html', true],
      ['index.html', false],
      ['index.html', true],
      ['mail.html', true],
      ['feed.html', true],
    ])(
      '%s runs, asks and opens nothing (without its policy: %s)',
      async (name, bypassCSP) => {
        const { deeds, papers } = await deedsOf(name, bypassCSP);
        expect(deeds).toEqual([]);
        expect(papers).toBeGreaterThan(30);
      },
      120_000,
    );

    test('the page is refused every other host by its own policy', () => {
      const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(
        day.file('site/2026-06-18.html'),
      )?.[1];
      expect(policy).toMatch(/default-src 'none'/);
      expect(policy).not.toMatch(/unsafe-inline'(?=[^;]*script)|script-src[^;]*unsafe/);
      expect(policy).not.toContain(EVIL);
    });
  },
);
