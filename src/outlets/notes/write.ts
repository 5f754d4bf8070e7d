/** Notes of papers into a vault. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expandHome, fillTemplate } from '../../config/file-template.ts';
import { leadsOutside } from '../../config/trust/outside.ts';
import { RadarError } from '../../errors.ts';
import type { PaperId } from '../../paper.ts';
import type { NotedPaper, NoteLinks } from '../../view/papers/note.ts';
import { fileSays, writeFileAtomically } from '../file.ts';
import type { OutletPorts } from '../outlet.ts';
import { newNote, renewedNote } from './note-text.ts';
import { noteOf, notesIn } from './vault.ts';

export interface NoteSettings {
  /** `vault/{citekey}.md` */
  readonly file: string;
  readonly profile: string;
  readonly date: string;
  /** Papers that had a note once: where the reader has removed it, it stays away. */
  readonly had: ReadonlySet<PaperId>;
  /** The folder that notes must not lead out of, where a stranger's configuration named them. */
  readonly confinedTo?: string | undefined;
  readonly links?: NoteLinks | undefined;
}

export interface WrittenNotes {
  readonly folder: string;
  readonly written: number;
  readonly unchanged: number;
  /** Of removed notes. */
  readonly left: number;
  /** Where each note is, in the order of the papers. */
  readonly files: readonly NoteFile[];
}

export interface NoteFile {
  readonly noted: NotedPaper;
  readonly file: string;
}

type NotePorts = Pick<OutletPorts, 'cwd' | 'env' | 'random'>;

/** @throws RadarError `usage` where a note cannot be written. */
export function writeNotes(
  ports: NotePorts,
  papers: readonly NotedPaper[],
  settings: NoteSettings,
): WrittenNotes {
  const folder = vaultOf(settings.file, ports);
  const notes = notesIn(folder);
  const files: NoteFile[] = [];
  let [written, unchanged, left] = [0, 0, 0];
  for (const noted of papers) {
    const known = noteOf(notes, noted.paper, noted.citekey);
    if (known === undefined && settings.had.has(noted.paper.id)) {
      left += 1;
      continue;
    }
    const file = known ?? freePath(ports, noted, settings);
    const isNew = writeNote(ports, noted, file, settings);
    files.push({ noted, file });
    if (isNew) written += 1;
    else unchanged += 1;
  }
  return { folder, written, unchanged, left, files };
}

function writeNote(ports: NotePorts, noted: NotedPaper, file: string, settings: NoteSettings): boolean {
  const { confinedTo, links } = settings;
  if (confinedTo !== undefined && leadsOutside(file, confinedTo))
    throw new RadarError('usage', ['leads-outside', file], { hint: ['remove-link'] });
  const text = existsSync(file)
    ? renewedNote(readFileSync(file, 'utf8'), noted, links)
    : newNote(noted, links);
  if (fileSays(file, text)) return false;
  writeFileAtomically(file, text, String(Math.floor(ports.random() * 1e12)));
  return true;
}

/** A file of that name that is about something else is the reader's own: the note gets a number. */
function freePath(ports: NotePorts, noted: NotedPaper, { file, profile, date }: NoteSettings): string {
  const path = fillTemplate(
    file,
    { citekey: nameOf(noted.citekey), id: nameOf(noted.paper.id), profile: nameOf(profile), date },
    ports,
  );
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? path : path.replace(/(\.[^./]*)?$/, `-${number}$1`);
    if (!existsSync(name)) return name;
  }
}

/** Bytes of one part of a name: names of files end at 255, and a template may hold several parts. */
const LONGEST_PART = 100;

/** A part of a file's name on every system, and never a way out of the folder. */
function nameOf(text: string): string {
  const name = text.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^\.+/, '');
  let bytes = 0;
  const within = [...name].filter((character) => {
    bytes += Buffer.byteLength(character);
    return bytes <= LONGEST_PART;
  });
  return within.join('') || 'note';
}

/** The folder above the first place that differs from note to note. */
function vaultOf(template: string, { cwd, env }: NotePorts): string {
  const [fixed = ''] = template.split('{');
  return resolve(cwd, expandHome(fixed.includes('/') ? dirname(`${fixed}x`) : '.', env));
}
