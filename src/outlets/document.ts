/** A file, written whole under a temporary name and renamed. */
import { type DigestFormat, formatByEnding } from '../config/digest-formats.ts';
import { fillTemplate } from '../config/file-template.ts';
import { leadsOutside } from '../config/trust/outside.ts';
import { RadarError } from '../errors.ts';
import { fileSays, writeFileAtomically } from './file.ts';
import type { Outlet, OutletPorts } from './outlet.ts';

export interface DocumentSettings {
  readonly file: string;
  readonly format?: DigestFormat | undefined;
  readonly perPaper?: boolean;
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
    send: async ({ digest, render }) => {
      const file = documentPath(ports, settings, digest);
      // A link of this day's name, that nobody could see when the configuration was judged.
      if (settings.confinedTo !== undefined && leadsOutside(file, settings.confinedTo))
        throw new RadarError('usage', ['leads-outside', file], { hint: ['remove-link'] });
      const text = await render(format, { perPaper });
      const isSame = fileSays(file, text);
      if (!isSame) writeFileAtomically(file, text, String(Math.floor(ports.random() * 1e12)));
      return [isSame ? 'digest-up-to-date' : 'digest-written', file, digest.papers.length];
    },
  };
}

export const documentPath = (
  ports: Pick<OutletPorts, 'cwd' | 'env'>,
  { file }: DocumentSettings,
  { date, profile }: { readonly date: string; readonly profile: { readonly name: string } },
): string => fillTemplate(file, { date, profile: profile.name }, ports);
