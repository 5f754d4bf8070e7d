/** A note for each paper of a digest. */
import { fillTemplate } from '../../config/file-template.ts';
import type { NoteLinks } from '../../view/papers/note.ts';
import type { Outlet, OutletPorts } from '../outlet.ts';
import { writeDaily } from './daily.ts';
import { writeNotes } from './write.ts';

export interface NotesOutletSettings {
  readonly file: string;
  readonly confinedTo?: string | undefined;
  readonly links: NoteLinks;
  /** `vault/daily/{date}.md` */
  readonly daily?: string | undefined;
}

/** Each paper gets its note once; one that the reader removes does not come back. */
export function notesOutlet(ports: OutletPorts, settings: NotesOutletSettings): Outlet {
  const { file, confinedTo, links, daily } = settings;
  const memory = `notes ${file}` as const;
  return {
    key: memory,
    name: ['text', file],
    manner: 'adds',
    send: async ({ digest, noted, part, had, remember }) => {
      const { date } = digest;
      const profile = digest.profile.name;
      const papers = noted();
      const places = { file, profile, date, had: had(memory), confinedTo, links };
      const { folder, written, files } = writeNotes(ports, papers, places);
      remember(
        memory,
        papers.map(({ paper }) => paper.id),
      );
      if (daily !== undefined)
        writeDaily(ports, files, {
          file: fillTemplate(daily, { date, profile }, ports),
          date,
          links,
          isLater: part > 0,
          confinedTo,
        });
      return ['notes-written', folder, written];
    },
  };
}
