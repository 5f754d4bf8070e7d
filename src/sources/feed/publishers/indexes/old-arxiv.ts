import type { PublisherReading, PublisherRule } from '../rule.ts';
import { linesOf } from '../text.ts';

/** `A note on things. (arXiv:1905.00001v1 [hep-th] UPDATED)` */
const TAIL =
  /(?:\.|(?<![\s.]))\s*\(arXiv:(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v(\d+))?(?:\s*\[[\w.-]+\])?(?:\s+(UPDATED|CROSS LISTED))?\)$/;

/** arXiv's own feeds as they were until 2024, in archives and mirrors: id, version and type stand in the title. */
export const oldArxiv: PublisherRule = {
  name: 'arXiv until 2024',
  hosts: /(?!)/,
  fits: ({ title }) => TAIL.test(title ?? ''),
  read: ({ title, html }): PublisherReading => {
    const [tail = '', version, type] = TAIL.exec(title ?? '') ?? [];
    return {
      title: (title ?? '').slice(0, (title ?? '').length - tail.length),
      abstract: linesOf(html.summary).join(' ') || null,
      kind: 'research',
      ...(version === undefined ? {} : { version: Number(version) }),
      announceType: type === undefined ? 'new' : type === 'UPDATED' ? 'replace' : 'cross',
    };
  },
};
