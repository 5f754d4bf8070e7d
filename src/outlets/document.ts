/** A file, written whole under a temporary name and renamed. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type DigestFormat, formatByEnding } from '../config/digest-formats.ts';
import { fillTemplate } from '../config/file-template.ts';
import { leadsOutside } from '../config/trust/outside.ts';
import { faultOf, RadarError } from '../errors.ts';
import { CALENDAR, GENERATOR } from '../view/digest/html/frame.ts';
import { fileSays, writeFileAtomically } from './file.ts';
import type { Outlet, OutletPorts, Parcel } from './outlet.ts';

export interface DocumentSettings {
  readonly file: string;
  readonly format?: DigestFormat | undefined;
  readonly perPaper?: boolean;
  /** Where the world finds it. */
  readonly url?: string | undefined;
  /** The folder it must not lead out of, where a stranger's configuration named it. */
  readonly confinedTo?: string | undefined;
}

export function documentOutlet(ports: OutletPorts, settings: DocumentSettings): Outlet {
  const format = settings.format ?? formatByEnding(settings.file) ?? 'markdown';
  const perPaper = settings.perPaper === true;
  return {
    key: `file ${format}${perPaper ? ' papers' : ''} ${settings.file}`,
    name: ['text', settings.file],
    manner: 'replaces',
    send: async ({ digest, render, renderFolder }) => {
      const file = documentPath(ports, settings, digest);
      // A link of this day's name, that nobody could see when the configuration was judged.
      if (settings.confinedTo !== undefined && leadsOutside(file, settings.confinedTo))
        throw new RadarError('usage', ['leads-outside', file], { hint: ['remove-link'] });
      const text = await render(format, { perPaper, url: settings.url });
      const isSame = fileSays(file, text);
      if (!isSame) writeFileAtomically(file, text, String(Math.floor(ports.random() * 1e12)));
      if (format === 'html' && basename(settings.file).includes('{date}'))
        await writeFolder(ports, settings, file, renderFolder);
      return [isSame ? 'digest-up-to-date' : 'digest-written', file, digest.papers.length];
    },
  };
}

export const documentPath = (
  ports: Pick<OutletPorts, 'cwd' | 'env'>,
  { file }: DocumentSettings,
  { date, profile }: { readonly date: string; readonly profile: { readonly name: string } },
): string => fillTemplate(file, { date, profile: profile.name }, ports);

/** Beside pages of days lies one that leads to all of them, unless another page is there: somebody else's, or of another output. */
async function writeFolder(
  ports: OutletPorts,
  settings: DocumentSettings,
  file: string,
  renderFolder: Parcel['renderFolder'],
): Promise<void> {
  const folder = dirname(file);
  const index = join(folder, 'index.html');
  if (index === file || !isOurs(index)) return;
  if (settings.confinedTo !== undefined && leadsOutside(index, settings.confinedTo)) return;
  const text = await renderFolder((digest) => {
    const page = documentPath(ports, settings, digest);
    return dirname(page) === folder && existsSync(page) ? encodeURIComponent(basename(page)) : undefined;
  });
  if (!fileSays(index, text)) writeFileAtomically(index, text, String(Math.floor(ports.random() * 1e12)));
}

function isOurs(index: string): boolean {
  try {
    const text = readFileSync(index, 'utf8');
    return text.includes(GENERATOR) && text.includes(CALENDAR);
  } catch (error) {
    return faultOf(error) === 'ENOENT';
  }
}
