/** The registry of outlets: what the configuration names, in the order in which it is served. */

import type { Config } from '../config/schema.ts';
import type { SettledConfig } from '../config/settled.ts';
import { RadarError } from '../errors.ts';
import { documentOutlet } from './document.ts';
import { hookOutlet } from './hook.ts';
import { mailOutlets } from './mail/outlet.ts';
import { notesOutlet } from './notes/outlet.ts';
import type { Outlet, OutletPorts } from './outlet.ts';
import { webhookOutlet } from './webhook.ts';

type Also = Config['output']['also'][number];

/** Files and mail first: programs and services may want to point at them. */
export function outletsOf(
  ports: OutletPorts,
  loaded: SettledConfig,
  { mail = false }: { readonly mail?: boolean } = {},
): readonly Outlet[] {
  const { output } = loaded.config;
  const wantsMail = mail && !output.also.some(({ format }) => format === 'mail');
  return [
    ...output.also.flatMap((one) => alsoOutlets(ports, loaded, one)),
    ...(wantsMail ? mailOutletsOf(ports, loaded) : []),
    ...(output.webhook === undefined ? [] : [webhookOutlet(ports, output.webhook, output.lang)]),
    ...output.after.map((line) => hookOutlet(ports, line)),
  ];
}

function alsoOutlets(ports: OutletPorts, loaded: SettledConfig, also: Also): readonly Outlet[] {
  const { format, file, url, perPaper, links, daily } = also;
  if (format === 'mail' || file === undefined) return mailOutletsOf(ports, loaded);
  const confinedTo = loaded.alsoConfinedTo;
  return format === 'notes'
    ? [notesOutlet(ports, { file, confinedTo, links, daily })]
    : [documentOutlet(ports, { file, format, url, perPaper, confinedTo })];
}

/** @throws RadarError `config` where nobody said how to mail. */
export function mailOutletsOf(
  ports: OutletPorts,
  { config }: Pick<SettledConfig, 'config'>,
): readonly Outlet[] {
  const { mail, lang } = config.output;
  if (mail === undefined)
    throw new RadarError('config', ['mail-not-configured'], { hint: ['mail-configuration'] });
  return mailOutlets(ports, mail, lang);
}
