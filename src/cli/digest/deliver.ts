/** A finished digest to everybody who is to have it: the screen or the main file, and the outlets of the configuration. */
import { fillTemplate } from '../../config/file-template.ts';
import type { Context } from '../../context.ts';
import type { MadeDigest } from '../../digest/make.ts';
import { EXIT, RadarError } from '../../errors.ts';
import type { Message } from '../../messages/message.ts';
import { deliverTo } from '../../outlets/deliver.ts';
import { outletsOf } from '../../outlets/index.ts';
import type { Outlet, Parcel } from '../../outlets/outlet.ts';
import type { Digest } from '../../paper.ts';
import { listDigests } from '../../store/digests/digests.ts';
import { renderDigest } from '../../view/digest/index.ts';
import { notedPapers } from '../noted.ts';
import type { Session } from '../session.ts';
import { tell } from '../tell.ts';
import type { TodayOptions } from './options.ts';
import { fileFor, fileStyle, fileView, formatFor, writeDigest, writeDigestFile } from './output.ts';

/**
 * Without outlets a digest that is not out is not delivered, as it has always been. With them, it is owed to each from the
 * moment that it counts: a run that fails or is killed on the way leaves nothing undelivered and gives nothing twice.
 * Resolves to the exit status.
 */
export async function deliverDigest(
  context: Context,
  session: Session,
  options: TodayOptions,
  made: MadeDigest,
  elapsedMs: number,
): Promise<number> {
  const { digest, isNews, deliver } = made;
  const outlets = outletsFor(context, session, options);
  if (outlets.length === 0) {
    if (await writeDigest(context, session, options, digest, elapsedMs)) deliver();
    return EXIT.ok;
  }
  const main = isNews ? mainOutlet(context, session, options) : undefined;
  const all = main === undefined ? outlets : [main, ...outlets];
  const stopped = main === undefined ? await written(context, session, options, made, elapsedMs) : undefined;
  deliver(all.map(({ key }) => key));
  const failed = await deliverTo(
    {
      ...context,
      store: session.store,
      parcelOf: (one) => parcelOf(context, session, options, one),
      onDelivered: (what) => told(context, session, options, what),
    },
    all,
    session.config.profile.name,
    isNews ? digest : undefined,
  );
  for (const { name, why } of failed)
    await tell(context, session.config.output.lang, ['output-undelivered', name, why]);
  if (stopped !== undefined) throw stopped;
  return failed.length === 0 ? EXIT.ok : EXIT.undelivered;
}

/** Looking back changes nothing anywhere, and the sample is nobody's. */
function outletsFor(context: Context, session: Session, options: TodayOptions): readonly Outlet[] {
  if (options.sample === true || options.date !== undefined || options.since !== undefined) return [];
  return outletsOf(context, session, { mail: options.mail === true });
}

/** The main file is an output like the others. */
function mainOutlet(context: Context, session: Session, options: TodayOptions): Outlet | undefined {
  const template = fileFor(options, session.config);
  if (template === undefined) return undefined;
  const format = formatFor(context, options, session.config);
  return {
    key: `file ${format} ${template}`,
    name: ['text', template],
    manner: 'replaces',
    send: async ({ digest }) => {
      await writeDigestFile(context, session, options, digest, format, template);
      return undefined;
    },
  };
}

/** Three years of mornings. */
const MOST_IN_FOLDER = 800;

/** A screen that cannot be written holds up nobody else; it is told at the end. */
async function written(
  context: Context,
  session: Session,
  options: TodayOptions,
  { digest }: MadeDigest,
  elapsedMs: number,
): Promise<RadarError | undefined> {
  try {
    await writeDigest(context, session, options, digest, elapsedMs);
    return undefined;
  } catch (error) {
    if (error instanceof RadarError && error.code === 'usage') return error;
    throw error;
  }
}

export function parcelOf(
  context: Context,
  session: Session,
  options: TodayOptions,
  digest: Digest,
): Pick<Parcel, 'file' | 'noted' | 'render' | 'renderFolder'> {
  const { config } = session;
  const template =
    fileFor(options, config) ?? config.output.also.find(({ file }) => file !== undefined)?.file;
  const places = { date: digest.date, profile: config.profile.name };
  return {
    file: template === undefined ? '' : fillTemplate(template, places, context),
    noted: () => notedPapers(session.store, digest.papers),
    renderFolder: async (hrefOf) => {
      const { renderFolder } = await import('../../view/digest/html/folder.ts');
      const stored = listDigests(session.store, { profile: config.profile.name, limit: MOST_IN_FOLDER });
      const pages = stored.flatMap(({ digest: one }) => {
        const href = hrefOf(one);
        return href === undefined ? [] : [{ digest: one, href }];
      });
      return renderFolder(pages, config.output.lang, config.profile.name);
    },
    render: async (format, { perPaper = false, url, width } = {}) => {
      const style = { ...fileStyle(context, config), ...(width === undefined ? {} : { width }) };
      return renderDigest(
        digest,
        format,
        style,
        fileView(session, { ...options, perPaper }, digest, format, url),
      );
    },
  };
}

async function told(
  context: Context,
  { config }: Session,
  options: TodayOptions,
  what: Message,
): Promise<void> {
  if (options.quiet !== true) await tell(context, config.output.lang, what);
}
