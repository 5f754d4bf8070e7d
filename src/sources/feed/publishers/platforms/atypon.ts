import type { RawItem } from '../../feed.ts';
import type { PublisherReading } from '../rule.ts';
import { labelledText, withoutBlurb, withoutFrame } from '../text.ts';

/**
 * Atypon's feeds: the description is the issue (`Tests, Volume 56, Issue 3, December 2021, Page 1-9.`), with or without the
 * abstract behind it; where it is alone, the abstract may stand in the content or in `dc:description`.
 */
export function readAtypon({ summary, html, content, others }: RawItem): PublisherReading {
  const whole = html.content === '' ? null : (abstractSection(html.content) ?? labelledText(html.content));
  // Without a description the summary is the content, its headings lost.
  const inOrder = html.summary === '' ? [whole, ...others, summary] : [summary, whole ?? content, ...others];
  const candidates = inOrder.map(withoutBlurb).map(withoutFrame);
  const abstract = candidates.find((text) => text !== null) ?? null;
  // What stands in a second element is the abstract; a description may be its beginning.
  return {
    abstract,
    isWhole: abstract !== null && (html.summary === '' || abstract !== withoutFrame(summary)),
  };
}

/** What stands behind a heading `Abstract`, where something else stands before it. */
function abstractSection(html: string): string | undefined {
  const heading = /<h\d\b[^<>]*>\s*abstract\s*<\/h\d>/i.exec(html);
  return heading === null ? undefined : labelledText(html.slice(heading.index + heading[0].length));
}
