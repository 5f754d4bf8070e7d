/** What a feed of digests holds, whatever it is written as: one entry a digest, or one a paper. */
import { defined } from '../../../defined.ts';
import { INTERFACE_WORDS, type InterfaceWords, type Lang } from '../../../messages/words.ts';
import type { Digest, RankedPaper } from '../../../paper.ts';
import { plain } from '../../kit/sanitize.ts';
import { safeUrl } from '../../kit/style.ts';
import { titleOf } from '../../papers/titles.ts';
import { escapeHtml, linkHtml } from '../html/escape.ts';
import { digestFragment } from '../html/fragment.ts';
import { badgesOf, type DigestView, headlineOf, placeOf, scoreText } from '../model.ts';
import { DIGESTS_IN_FEED } from './length.ts';

export interface OutgoingFeed {
  readonly id: string;
  readonly title: string;
  readonly lang: Lang;
  /** Its own address, and that of the page it belongs to. */
  readonly self?: string;
  readonly home?: string;
  /** ISO 8601, UTC: of the entry that changed last, so that a run without news changes no byte. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** The same for ever, by which a reader knows what it has seen (RFC 4151). */
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  readonly published: string;
  readonly updated: string;
  readonly summary: string;
  /** A fragment of HTML. */
  readonly content: string;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
}

/** Of the digest and of the earlier ones that the view brings along, the latest first. */
export function feedOf(digest: Digest, lang: Lang, view: DigestView): OutgoingFeed {
  const earlier = (view.earlier ?? []).filter(({ date }) => date !== digest.date);
  const all = [...(digest.counts.announced > 0 ? [digest] : []), ...earlier]
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .slice(0, DIGESTS_IN_FEED);
  const say = INTERFACE_WORDS[lang];
  const entries =
    view.perPaper === true
      ? all.flatMap((one) => one.papers.map((paper) => paperEntry(one, paper, view, say)))
      : all.map((one) => digestEntry(one, lang, view, say));
  const profile = plain(digest.profile.name);
  const { self, pageOf } = view.addresses ?? {};
  return {
    id: tagOf(profile, view.perPaper === true ? 'papers' : 'digests'),
    title: `radar · ${profile}`,
    lang,
    ...defined({ self: safeUrl(self ?? ''), home: pageOf && folderOf(pageOf(digest.date)) }),
    updated:
      entries
        .map(({ updated }) => updated)
        .sort()
        .at(-1) ?? digest.generatedAt,
    // A paper is shown once; where a day was asked for again, the later digest has it.
    entries: entries.filter(({ id }, index) => entries.findIndex((one) => one.id === id) === index),
  };
}

/** The calendar lies beside the pages. */
const folderOf = (page: string): string | undefined => {
  const address = safeUrl(page);
  return address === undefined ? undefined : new URL('.', address).href;
};

/** radar owns no domain: `.invalid` never will be anybody's (RFC 6761), and is the same wherever the feed lies. */
const tagOf = (profile: string, what: string): string =>
  `tag:research-radar.invalid,2026:${encodeURIComponent(profile)}/${encodeURIComponent(what).replaceAll('%3A', ':').replaceAll('%2F', '/')}`;

function digestEntry(digest: Digest, lang: Lang, view: DigestView, say: InterfaceWords): FeedEntry {
  const headline = plain(headlineOf(digest.briefing, lang).text);
  return {
    id: tagOf(digest.profile.name, `digest/${digest.date}`),
    title: say.longDate(digest.date),
    ...defined({ url: safeUrl(view.addresses?.pageOf?.(digest.date) ?? '') }),
    published: digest.generatedAt,
    updated: digest.generatedAt,
    summary: headline === '' ? say.announced(digest.counts.announced) : headline,
    content: digestFragment(digest, lang, view),
    authors: ['radar'],
    tags: [],
  };
}

/** Dated by its announcement: a digest that is made again makes no paper new. */
function paperEntry(digest: Digest, paper: RankedPaper, view: DigestView, say: InterfaceWords): FeedEntry {
  const { paper: it, announcedOn } = paper;
  const at = `${announcedOn}T00:00:00.000Z`;
  const url = safeUrl(it.links.abstract);
  const facts = [
    placeOf(paper),
    ...badgesOf(paper, view, say, '→'),
    paper.interest ?? '',
    scoreText(paper.score),
  ];
  const authors = it.authors.map(plain).filter((name) => name !== '');
  return {
    id: tagOf(digest.profile.name, `paper/${it.id}`),
    title: titleOf(it),
    ...(url === undefined ? {} : { url }),
    published: at,
    updated: at,
    summary: plain(it.abstract) || titleOf(it),
    content: [
      `<p>${escapeHtml(authors.join(', '))}</p>`,
      `<p>${escapeHtml(it.abstract) || escapeHtml(say.noAbstract)}</p>`,
      `<p>${escapeHtml(facts.filter((fact) => fact !== '').join(' · '))}</p>`,
      it.links.pdf === undefined ? '' : `<p>${linkHtml(it.links.pdf, 'PDF')}</p>`,
    ]
      .filter((part) => part !== '' && part !== '<p></p>')
      .join('\n'),
    authors: authors.length === 0 ? ['radar'] : authors,
    tags: it.categories.map(plain).filter((category) => category !== ''),
  };
}
