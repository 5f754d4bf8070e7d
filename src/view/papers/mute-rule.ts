/** A mute rule as programs get it: the list it stands in, and its entry. */
import type { MuteRule } from '../../paper.ts';

/** `mute.phrases: “photonic”` */
export const muteText = ({ list, entry }: MuteRule): string =>
  `mute.${list}: ${list === 'phrases' ? `“${entry}”` : entry}`;
