import type { RawItem } from '../../feed.ts';
import type { PublisherReading, PublisherRule } from '../rule.ts';
import { labelledText, withoutFrame } from '../text.ts';

/** The headings of an abstract are boxes: `<div class="boxTitle">Motivation</div>Genomes are …`. */
export function readSilverchair({ html, summary }: RawItem): PublisherReading {
  const hasHeadings = /class="boxTitle"|<h\d|<title>/i.test(
    html.summary.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
  );
  return { abstract: withoutFrame(hasHeadings ? labelledText(html.summary) : summary), isWhole: hasHeadings };
}

/** Oxford, AIP, JAMA and the other houses on Silverchair's platform. */
export const silverchair: PublisherRule = {
  name: 'Silverchair (OUP, AIP, JAMA and others)',
  hosts:
    /(?:^|\.)(?:academic\.oup\.com|pubs\.aip\.org|jamanetwork\.com|ashpublications\.org|aacrjournals\.org|direct\.mit\.edu|read\.dukeupress\.edu|pubs\.geoscienceworld\.org|rupress\.org|emerald\.com|karger\.com|asmedigitalcollection\.asme\.org|diabetesjournals\.org|royalsocietypublishing\.org|journals\.biologists\.com)$/,
  fits: ({ html }) => html.summary.includes('paragraphSection'),
  read: readSilverchair,
};
