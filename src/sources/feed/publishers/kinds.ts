/** What kind of item a title or a section names: most of what stands between articles is told by its title alone. */
import { kindOf } from '../../../works/same-work.ts';
import type { FeedItem } from '../feed.ts';

const FRONT_MATTER =
  /^(?:issue information|(?:publication|society|subscription) information|information for (?:authors|readers|contributors)|(?:instructions|guide(?:lines)?) (?:for|to) (?:authors|contributors)|(?:table of )?contents?(?: list| pages?)?(?: of (?:this )?(?:issue|volume)\b.*)?|(?:graphical )?contents list|(?:front|back|end) ?matter|(?:outside |inside )?(?:front|back)? ?cover(?: (?:image|picture|feature|art|page))?(?:[:,(].*)?|(?:inside|outside) (?:front|back) cover.*|masthead|title page|copyright(?: page)?|editorial (?:board|advisory board)(?:[:,;/ ].*)?|(?:author|subject|keyword|volume|annual) index.*|index to volume.*|in this issue|highlights of this issue|list of (?:reviewers|referees|contributors)|(?:acknowledg\p{L}+|thanks?) (?:of|to|for) (?:our )?(?:peer )?(?:reviewers|referees).*|(?:peer )?reviewers?(?: list| acknowledg\p{L}+)?(?: (?:for|in) \d{4})?|calls? for papers\b.*|calendar(?: of events)?|advertis\p{L}+|目\s*录|目次|封面|征稿启事.*|稿约)\.?$/iu;
const EDITORIAL =
  /^(?:(?:guest |invited )?editorials?(?:[:.–—]|\s+-|$)|preface\b|foreword\b|introduction to (?:the|this) special (?:issue|section)|from the editors?\b|editor['’]?s['’]? (?:note|choice|introduction)|卷首语|编者按)/iu;
const NEWS =
  /^(?:news(?: (?:&|and) views| in brief|\s*feature)?|obituar(?:y|ies)|research highlights?|book reviews?)\b(?:[:.]|$)/i;

const CORRECTIONS: ReadonlySet<string> = new Set(['erratum', 'addendum', 'retraction']);
/** `Retraction of the lung` is no notice; `Retraction of “…”` is one. */
const OF_THINGS = /^(?:retraction|withdrawal) of (?!["“'‘«])/i;

export function kindOfTitle(title: string | null, section: string | null): FeedItem['kind'] {
  for (const text of [title, section]) {
    if (text === null) continue;
    if (FRONT_MATTER.test(text)) return 'front-matter';
    if (CORRECTIONS.has(kindOf(text)) && !OF_THINGS.test(text)) return 'correction';
    if (EDITORIAL.test(text)) return 'editorial';
    if (NEWS.test(text)) return 'news';
  }
  return 'unknown';
}
