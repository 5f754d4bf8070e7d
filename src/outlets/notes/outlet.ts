/** A note for each paper of a digest. */
import type { Outlet, OutletPorts } from '../outlet.ts';
import { writeNotes } from './write.ts';

export interface NotesOutletSettings {
  readonly file: string;
  readonly confinedTo?: string | undefined;
}

/** Each paper gets its note once; one that the reader removes does not come back. */
export function notesOutlet(ports: OutletPorts, { file, confinedTo }: NotesOutletSettings): Outlet {
  return {
    key: `notes ${file}`,
    name: ['text', file],
    manner: 'adds',
    send: async ({ digest, noted }) => {
      const { folder, written } = writeNotes(ports, noted(), {
        file,
        profile: digest.profile.name,
        date: digest.date,
        had: new Set(),
        confinedTo,
      });
      return ['notes-written', folder, written];
    },
  };
}
