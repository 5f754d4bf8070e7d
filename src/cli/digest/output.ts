/** A finished digest on its way to the reader: which form, with or without the picture, to the screen or to a file. */

import { basename } from 'node:path';
import { type DigestFormat, endingOf, formatByEnding } from '../../config/digest-formats.ts';
import { fillTemplate } from '../../config/file-template.ts';
import type { Config } from '../../config/schema.ts';
import { leadsOutside } from '../../config/trust/outside.ts';
import type { Context } from '../../context.ts';
import { RadarError } from '../../errors.ts';
import { INTERFACE_WORDS } from '../../messages/words.ts';
import { fileSays, writeFileAtomically } from '../../outlets/file.ts';
import type { Digest, FeedbackKind, PaperId } from '../../paper.ts';
import { listFeedback } from '../../store/feedback.ts';
import type { Store } from '../../store/file/open.ts';
import { renderDigest } from '../../view/digest/index.ts';
import { type DigestView, headlineOf } from '../../view/digest/model.ts';
import type { SceneOptions } from '../../view/digest/picture/scene.ts';
import { renderPictureSvg } from '../../view/digest/picture/svg.ts';
import { isPictureHelpful } from '../../view/digest/terminal/index.ts';
import { paperJson } from '../../view/json.ts';
import type { Style } from '../../view/kit/style.ts';
import { pickedJson } from '../../view/picked.ts';
import { referenceView } from '../papers/references.ts';
import type { Session } from '../session.ts';
import { tell } from '../tell.ts';
import { styleFor } from '../terminal/output-style.ts';
import { writePaged } from '../terminal/pager.ts';
import { feedView } from './feed-view.ts';
import type { TodayOptions } from './options.ts';

/** Writes the digest where it was wanted. False where the reader has gone, so that it does not count as delivered. */
export async function writeDigest(
  context: Context,
  session: Session,
  options: TodayOptions,
  digest: Digest,
  elapsedMs: number,
): Promise<boolean> {
  const { config, store } = session;
  const format = formatFor(context, options, config);
  const template = fileFor(options, config);
  if (template !== undefined) return writeDigestFile(context, session, options, digest, format, template);
  const style = styleFor(context, config);
  const picture = pictureMode(options, config);
  const isDrawn =
    picture === 'always' || (picture === 'auto' && isPictureHelpful(digest, style, sceneOf(config)));
  const view: DigestView = {
    followed: config.profile.authors,
    feedback: feedbackOf(store),
    detail: detailOf(options, config),
    elapsedMs,
    ...referenceView(store, digest.papers, { format }),
    ...(isDrawn || isPage(format, options, config) ? { picture: sceneOf(config) } : {}),
    ...feedView(format, options, session),
  };
  const text = await textOf(digest, format, style, view, options);
  return writePaged(context, options, text);
}

export async function writeDigestFile(
  context: Context,
  session: Session,
  options: TodayOptions,
  digest: Digest,
  format: DigestFormat,
  template: string,
): Promise<boolean> {
  const { config, confinedTo } = session;
  if (template.includes('{date}') && digest.counts.announced === 0) {
    if (options.quiet !== true) {
      const { lang } = styleFor(context, config);
      await tell(context, lang, ['no-file-for-empty-day', ['text', headlineOf(digest.briefing, lang).text]]);
    }
    return false;
  }
  const style = fileStyle(context, config);
  const isDrawn = pictureMode(options, config) === 'always' && digest.papers.length > 0;
  const view = fileView(session, options, digest, format);
  const file = fillTemplate(template, { date: digest.date, profile: config.profile.name }, context);
  const save = (path: string, text: string): boolean => {
    // A link of this day's name, that nobody could see when the configuration was judged.
    if (options.output === undefined && confinedTo !== undefined && leadsOutside(path, confinedTo))
      throw new RadarError('usage', ['leads-outside', path], { hint: ['remove-link'] });
    const same = options.force !== true && fileSays(path, text);
    if (!same) writeFileAtomically(path, text, String(Math.floor(context.random() * 1e12)));
    return same;
  };
  const plain = await textOf(digest, format, style, view, options);
  const text = isDrawn && format === 'markdown' ? withPicture(plain, file, config) : plain;
  // The picture first: a digest never points at one that is not there.
  if (text !== plain)
    save(pictureFile(file), renderPictureSvg(digest.papers, { ...sceneOf(config), lang: style.lang }));
  const same = save(file, text);
  if (options.quiet !== true)
    await tell(context, config.output.lang, [
      same ? 'digest-up-to-date' : 'digest-written',
      file,
      digest.papers.length,
    ]);
  return true;
}

/** The whole digest, or what `--json=fields` asks of its papers. */
async function textOf(
  digest: Digest,
  format: DigestFormat,
  style: Style,
  view: DigestView,
  { json = true }: TodayOptions,
): Promise<string> {
  return json === true
    ? renderDigest(digest, format, style, view)
    : pickedJson('papers', digest.papers.map(paperJson), json);
}

/** What is written outside wears nothing of a terminal. */
export const fileStyle = (context: Context, config: Config): Style => ({
  ...styleFor(context, config),
  color: 0,
  hyperlinks: false,
});

export function fileView(
  session: Session,
  options: TodayOptions,
  digest: Digest,
  format: DigestFormat,
  url?: string,
): DigestView {
  const { config, store } = session;
  const isDrawn = pictureMode(options, config) === 'always' && digest.papers.length > 0;
  return {
    followed: config.profile.authors,
    detail: detailOf(options, config),
    ...referenceView(store, digest.papers, { format }),
    ...((isDrawn && format === 'terminal') || isPage(format, options, config)
      ? { picture: sceneOf(config) }
      : {}),
    ...feedView(format, options, session, url),
  };
}

/** `digests/2026-06-18.md` → `digests/2026-06-18.svg`. */
const pictureFile = (file: string): string => `${file.replace(/\.(?:md|markdown)$/i, '')}.svg`;

/** Before the first section, after the headline. */
function withPicture(markdown: string, file: string, { output }: Config): string {
  const at = markdown.search(/^## /m);
  if (at < 0) return markdown;
  const name = encodeURI(basename(pictureFile(file))).replace(/[()]/g, (mark) =>
    mark === '(' ? '%28' : '%29',
  );
  return `${markdown.slice(0, at)}![${INTERFACE_WORDS[output.lang].pictureTitle}](${name})\n\n${markdown.slice(at)}`;
}

/** Nothing where the digest goes to stdout, which `-` asks for. */
export function fileFor(options: TodayOptions, { output }: Config): string | undefined {
  const file = options.output ?? output.file;
  return file === '-' ? undefined : file;
}

/** A page has its picture unless nobody wants one. */
const isPage = (format: DigestFormat, options: TodayOptions, config: Config): boolean =>
  format === 'html' && pictureMode(options, config) !== 'never';

const pictureMode = ({ picture }: TodayOptions, { output }: Config): Config['output']['picture'] =>
  picture === undefined ? output.picture : picture ? 'always' : 'never';

const detailOf = ({ short, full }: TodayOptions, { output }: Config): Config['output']['detail'] =>
  short === true ? 'short' : full === true ? 'full' : output.detail;

const sceneOf = ({ briefing, profile }: Config): SceneOptions => ({
  minScore: briefing.minScore,
  interests: profile.interests.map(({ name }) => name),
});

function feedbackOf(store: Store): ReadonlyMap<PaperId, readonly FeedbackKind[]> {
  const kinds = new Map<PaperId, FeedbackKind[]>();
  for (const { paper, kind } of listFeedback(store)) kinds.set(paper, [...(kinds.get(paper) ?? []), kind]);
  return kinds;
}

/** Endings of what other commands write: a digest in such a file would be a surprise. */
const OTHERS: Readonly<Record<string, string>> = { csv: 'radar list', svg: 'radar map' };

/**
 * A flag wins over the file's ending, which wins over the config; else a terminal gets its screen and a pipe Markdown.
 * @throws RadarError `usage` where the ending is that of something else.
 */
export function formatFor(context: Context, options: TodayOptions, config: Config): DigestFormat {
  if (options.json !== undefined) return 'json';
  if (options.format !== undefined) return options.format;
  const file = fileFor(options, config);
  const byEnding = file === undefined ? undefined : formatByEnding(file);
  if (byEnding !== undefined) return byEnding;
  const other = OTHERS[endingOf(file ?? '')];
  if (other !== undefined)
    throw new RadarError(
      options.output === undefined ? 'config' : 'usage',
      ['ending-not-of', endingOf(file ?? ''), 'radar today'],
      {
        hint: ['another-writes', other],
      },
    );
  if (config.output.format !== 'auto') return config.output.format;
  return context.stdout.isTTY && file === undefined ? 'terminal' : 'markdown';
}
