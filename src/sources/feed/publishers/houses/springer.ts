import type { PublisherRule } from '../rule.ts';
import { labelledText, withoutFrame } from '../text.ts';

/** SpringerLink and BMC: `<h3>Abstract</h3><h3>Background</h3><p>…</p>`. */
export const springer: PublisherRule = {
  name: 'Springer',
  hosts: /(?:^|\.)(?:link\.springer\.com|springeropen\.com|biomedcentral\.com)$/,
  read: ({ html, summary }) => ({
    isWhole: /<h\d/i.test(html.summary),
    abstract: withoutFrame(html.summary === '' ? summary : labelledText(html.summary)),
  }),
};
