/** The text of a note: a new one, and an old one with radar's part renewed and everything of the reader's kept. */
import {
  BLOCK_BEGINS,
  BLOCK_ENDS,
  type NotedPaper,
  type NoteLinks,
  noteBlock,
  noteProperties,
} from '../../view/papers/note.ts';

export function newNote(noted: NotedPaper, links?: NoteLinks): string {
  const properties = noteProperties(noted).flatMap(({ lines }) => lines);
  return `---\n${properties.join('\n')}\n---\n${noteBlock(noted, links)}\n\n`;
}

/** What the reader says of a paper himself: never written over. */
const READERS_OWN = new Set(['tags', 'status', 'title']);

/**
 * Renews the block and the properties that are still there. What the reader took out stays out: a property, or the block
 * itself; then the note comes back as it was.
 */
export function renewedNote(text: string, noted: NotedPaper, links?: NoteLinks): string {
  return withBlock(withProperties(text, noted), noteBlock(noted, links));
}

/** The text with another block in the place of its own; as it was where it has none. */
export function withBlock(text: string, block: string): string {
  const begins = text.indexOf(BLOCK_BEGINS);
  const ends = text.indexOf(BLOCK_ENDS, begins);
  if (begins === -1 || ends === -1) return text;
  return text.slice(0, begins) + block + text.slice(ends + BLOCK_ENDS.length);
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/;

/** The lines of the front matter without its fences; undefined where there is none. */
export function frontMatterIn(text: string): string | undefined {
  return FRONT_MATTER.exec(text)?.[1];
}

function withProperties(text: string, noted: NotedPaper): string {
  const found = frontMatterIn(text);
  if (found === undefined) return text;
  const fresh = new Map(noteProperties(noted).map(({ name, lines }) => [name, lines]));
  const ending = found.includes('\r\n') ? '\r\n' : '\n';
  const renewed = propertiesIn(found).flatMap(({ name, lines }) => {
    const known = name === undefined || READERS_OWN.has(name) ? undefined : fresh.get(name);
    return known ?? lines;
  });
  const from = text.indexOf(found);
  return text.slice(0, from) + renewed.join(ending) + ending + text.slice(from + found.length);
}

/** Properties with the lines that belong to them: what is indented, a list, an empty line or a comment follows its key. */
function propertiesIn(frontMatter: string): { readonly name?: string; readonly lines: string[] }[] {
  const found: { readonly name?: string; readonly lines: string[] }[] = [];
  for (const line of frontMatter.replace(/\r?\n$/, '').split(/\r?\n/)) {
    const name = /^([A-Za-z_][\w-]*)\s*:/.exec(line)?.[1];
    const last = found.at(-1);
    if (name !== undefined) found.push({ name, lines: [line] });
    else if (last === undefined) found.push({ lines: [line] });
    else last.lines.push(line);
  }
  return found;
}
