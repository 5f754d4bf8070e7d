/** One paper: its versions, its links, its citation. And the briefing it stands in. */
import { defined } from '../../../defined.ts';
import type { Day, PaperId } from '../../../paper.ts';
import { renderTerminal } from '../../../view/digest/terminal/index.ts';
import { bibtex } from '../../../view/papers/bibtex.ts';
import { renderVersions } from '../../../view/papers/diff.ts';
import type { Body, TextPanel } from '../state/state.ts';
import { type Look, steadied } from '../view/theme.ts';
import { type EffectPorts, tell } from './ports.ts';

export function openDiff(ports: EffectPorts, id: PaperId): void {
  const found = ports.reader.versions(id);
  if (found === undefined) tell(ports, { say: 'unsupported' });
  else openPanel(ports, 'diff', (style) => renderVersions(found, style));
}

export function openBriefing(ports: EffectPorts, day: Day | undefined): void {
  const digest = ports.reader.digest(day);
  if (digest === undefined) tell(ports, { say: 'no-digest' });
  else
    openPanel(ports, 'briefing', (style) =>
      renderTerminal(digest, style, { followed: ports.reader.followed() }),
    );
}

/** A renderer's page, for a pane of any width. */
function openPanel(
  { look, dispatch }: EffectPorts,
  kind: TextPanel,
  render: (style: Look['style']) => string,
): void {
  const body: Body = (width) =>
    render({ ...look.style, width })
      .trimEnd()
      .split('\n')
      .map(steadied);
  dispatch({ type: 'panel', kind, body });
}

export async function openLinkOf(ports: EffectPorts, id: PaperId, pdf: boolean): Promise<void> {
  const links = ports.reader.sheet(id)?.paper.links;
  const link = pdf ? links?.pdf : links?.abstract;
  if (link === undefined || link === '') tell(ports, { say: 'no-link' });
  else tell(ports, { say: (await ports.open(link)) ? 'opened' : 'link', link });
}

export function copyLink(ports: EffectPorts, id: PaperId): void {
  const link = ports.reader.sheet(id)?.paper.links.abstract ?? '';
  if (link === '') {
    tell(ports, { say: 'no-link' });
    return;
  }
  ports.copy(link);
  tell(ports, { say: 'copied', what: 'link', text: link });
}

export function copyBibtex(ports: EffectPorts, id: PaperId): void {
  const { reader } = ports;
  const sheet = reader.sheet(id);
  if (sheet === undefined) return;
  const { paper, listings } = sheet;
  const [first] = listings.map(({ day }) => day).sort();
  const entry = bibtex([{ paper, listings, ...defined({ announcedOn: first }) }], reader.references(sheet));
  ports.copy(entry);
  tell(ports, { say: 'copied', what: 'bibtex', text: /\{([^,]*),/.exec(entry)?.[1] ?? '' });
}

export function copyId(ports: EffectPorts, id: PaperId): void {
  ports.copy(id);
  tell(ports, { say: 'copied', what: 'id', text: id });
}
