/** What a feed needs beside its digest: the digests before it, and where the world finds it. */
import { basename } from 'node:path';
import { type DigestFormat, formatByEnding } from '../../config/digest-formats.ts';
import type { Config } from '../../config/schema.ts';
import { listDigests } from '../../store/digests/digests.ts';
import { DIGESTS_IN_FEED } from '../../view/digest/feed/length.ts';
import type { DigestView, FeedAddresses } from '../../view/digest/model.ts';
import type { Session } from '../session.ts';
import type { TodayOptions } from './options.ts';

/** A feed rolls: it holds the digests before this one too. */
export function feedView(
  format: DigestFormat,
  { perPaper = false }: TodayOptions,
  { store, config }: Session,
  url?: string,
): Pick<DigestView, 'earlier' | 'perPaper' | 'addresses'> {
  if (format !== 'atom' && format !== 'jsonfeed') return {};
  const stored = listDigests(store, { profile: config.profile.name, limit: DIGESTS_IN_FEED });
  return { earlier: stored.map(({ digest }) => digest), perPaper, addresses: addressesOf(config, url) };
}

/** A feed's own address, and those of the pages where the configuration tells them. */
function addressesOf({ output, profile }: Config, url: string | undefined): FeedAddresses {
  const isPage = ({ format, file = '' }: (typeof output.also)[number]): boolean =>
    (format ?? formatByEnding(file)) === 'html' && basename(file).includes('{date}');
  const pages = output.also.find((one) => isPage(one) && one.url?.includes('{date}'))?.url;
  const filled = (address: string, date: string): string =>
    address.replaceAll('{date}', date).replaceAll('{profile}', profile.name);
  return {
    ...(url === undefined ? {} : { self: filled(url, '') }),
    ...(pages === undefined ? {} : { pageOf: (date) => filled(pages, date) }),
  };
}
