import { field, type PublisherRule } from '../rule.ts';
import { linesOf, withoutFrame } from '../text.ts';

/**
 * China National Knowledge Infrastructure: `<正>` before texts that were typed from print, `摘要：` before abstracts, `[J]` behind
 * titles. RSSHub's feeds of it have authors and places as lines before the abstract: `作者：…`, `单位：…`.
 */
export const cnki: PublisherRule = {
  name: 'CNKI',
  hosts: /(?:^|\.)cnki\.(?:net|com\.cn)$/,
  read: ({ title, summary, html, authors }) => {
    const lines = linesOf(html.summary);
    const names = /^作者\s*[:：]\s*(.+)$/su.exec(lines[0] ?? '')?.[1];
    const text = names === undefined ? (summary ?? '') : lines.filter((line) => !HEAD.test(line)).join(' ');
    return {
      ...(title === null ? {} : { title: title.replace(/(?<!\s)\s*\[[JDCNMRPS]\]\.?$/, '') }),
      ...(names === undefined || authors.length > 0 ? {} : { authors: field(names) }),
      abstract: withoutFrame(
        text.replace(/^\s*<?正>\s*/u, '').replace(/^(?:【?摘要】?|〔摘要〕)\s*[:：]?\s*/u, ''),
      ),
    };
  },
};

const HEAD = /^(?:作者|单位)\s*[:：]/u;
