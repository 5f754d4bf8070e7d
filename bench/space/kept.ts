/** Where spaces are kept that only measurements read. */
import { homedir } from 'node:os';
import { join } from 'node:path';

const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');

/** Made by clean.ts; `RADAR_CLEAN_SPACE` names another file. */
export const CLEAN_SPACE = process.env.RADAR_CLEAN_SPACE ?? join(cache, 'radar-bench', 'clean-space.bin');
