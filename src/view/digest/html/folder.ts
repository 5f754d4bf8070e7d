/** The first page of a folder of digests: a calendar, and a search over what every digest says. */
import { INTERFACE_WORDS, type InterfaceWords, type Lang } from '../../../messages/words.ts';
import type { Day, Digest } from '../../../paper.ts';
import { plain } from '../../kit/sanitize.ts';
import { titleOf } from '../../papers/titles.ts';
import { headlineOf } from '../model.ts';
import { escapeHtml } from './escape.ts';
import { CALENDAR, documentHtml } from './frame.ts';
import { PAGE_STYLE } from './style.ts';

export interface FolderPage {
  readonly digest: Digest;
  /** The page's name within the folder. */
  readonly href: string;
}

const STYLE = `${PAGE_STYLE}
.months{display:flex;flex-wrap:wrap;gap:1rem 2rem}
.months table{border-collapse:collapse;font-variant-numeric:tabular-nums}
.months caption{text-align:left;font-weight:600;padding-bottom:.2rem}
.months th{font-weight:400;color:var(--dim);font-size:.8rem}
.months td,.months th{padding:.1rem .35rem;text-align:right}
.months td{color:var(--dim)}
.months td a{font-weight:600}
.cards ul{margin:.25rem 0 0;padding-left:1.2rem}
`;

/** Digests and their papers that hold every word; those that do not are taken out. */
const SCRIPT = `
(() => {
  'use strict';
  const clean = (text) => text.normalize('NFKD').replace(/\\p{M}/gu, '').toLowerCase();
  const search = document.getElementById('search');
  const input = document.getElementById('f-text');
  const count = search.querySelector('.count');
  const list = document.querySelector('.cards');
  const days = [...list.children].map((item) => ({
    item,
    text: clean(item.textContent),
    details: item.querySelector('details'),
    papers: [...item.querySelectorAll('li')].map((paper) => ({ paper, text: clean(paper.textContent) })),
  }));
  function find() {
    const words = clean(input.value).split(/\\s+/).filter(Boolean);
    const fits = (text) => words.every((word) => text.includes(word));
    const shown = days.filter(({ text }) => fits(text));
    for (const { details, papers } of shown) {
      if (!details) continue;
      const found = papers.filter(({ text }) => fits(text));
      details.open = words.length > 0 && found.length > 0;
      for (const { paper, text } of papers) paper.hidden = details.open && !fits(text);
    }
    list.replaceChildren(...shown.map(({ item }) => item));
    count.textContent = count.dataset.count.replace('{n}', shown.length);
  }
  input.addEventListener('input', find);
  search.hidden = false;
  find();
})();
`;

/** The latest first, as they are given. */
export function renderFolder(pages: readonly FolderPage[], lang: Lang, profile: string): string {
  const say = INTERFACE_WORDS[lang];
  const { page } = say;
  return documentHtml({
    lang,
    title: `radar · ${profile}`,
    style: STYLE,
    script: pages.length === 0 ? '' : SCRIPT,
    body: [
      `<header><h1>radar · ${escapeHtml(profile)}</h1></header>`,
      '<main>',
      `<section><h2>${page.calendar}</h2>${CALENDAR}${monthsHtml(pages, say)}</div></section>`,
      `<section><h2>${page.digests}</h2>`,
      `<div class="filters" id="search" role="search" aria-label="${escapeHtml(page.search)}" hidden><label>${page.search}<input type="search" id="f-text" autocomplete="off"></label><p class="count" role="status" data-count="${escapeHtml(page.found('{n}', pages.length))}"></p></div>`,
      `<ol class="cards">${pages.map((one) => dayHtml(one, say)).join('\n')}</ol></section>`,
      '</main>',
    ],
  });
}

function dayHtml({ digest, href }: FolderPage, say: InterfaceWords): string {
  const papers = digest.papers.map(
    ({ paper }, index) =>
      `<li><a href="${escapeHtml(href)}#p${index + 1}">${escapeHtml(titleOf(paper))}</a> <span class="by">${escapeHtml(paper.authors.slice(0, 3).join(', '))}</span></li>`,
  );
  const headline = plain(headlineOf(digest.briefing, say.lang).text);
  return [
    `<li><h3><a href="${escapeHtml(href)}">${escapeHtml(say.longDate(digest.date))}</a></h3>`,
    `<p>${escapeHtml(headline || say.announced(digest.counts.announced))}</p>`,
    papers.length === 0
      ? ''
      : `<details><summary>${say.page.papers}${say.colon}${papers.length}</summary><ul>${papers.join('')}</ul></details>`,
    '</li>',
  ].join('');
}

/** A table for each month that has a digest, the latest first. */
function monthsHtml(pages: readonly FolderPage[], say: InterfaceWords): string {
  const byDay = new Map(pages.map((one) => [one.digest.date, one.href]));
  const months = [...new Set(pages.map(({ digest }) => digest.date.slice(0, 7)))];
  return months.map((month) => monthHtml(month, byDay, say)).join('');
}

function monthHtml(month: string, byDay: ReadonlyMap<Day, string>, say: InterfaceWords): string {
  const first = new Date(`${month}-01T00:00:00Z`);
  const [year = 0, number = 1] = month.split('-').map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const blank = (first.getUTCDay() + 6) % 7;
  const cells = [
    ...Array.from({ length: blank }, () => '<td></td>'),
    ...Array.from({ length }, (_, index) => {
      const day = `${month}-${String(index + 1).padStart(2, '0')}` as Day;
      const href = byDay.get(day);
      return href === undefined
        ? `<td>${index + 1}</td>`
        : `<td><a href="${escapeHtml(href)}" aria-label="${escapeHtml(say.longDate(day))}">${index + 1}</a></td>`;
    }),
  ];
  const full = [...cells, ...Array.from({ length: (7 - (cells.length % 7)) % 7 }, () => '<td></td>')];
  const weeks = Array.from({ length: full.length / 7 }, (_, week) => full.slice(week * 7, week * 7 + 7));
  const head = say.weekdays.map((day) => `<th scope="col">${escapeHtml(day)}</th>`).join('');
  return `<table><caption>${month}</caption><thead><tr>${head}</tr></thead><tbody>${weeks.map((week) => `<tr>${week.join('')}</tr>`).join('')}</tbody></table>`;
}
