import type { Context } from '../context.ts';

/** What tells this program from every other: what one has kept, another may not have made so. */
export const programOf = ({ version, build }: Pick<Context, 'version' | 'build'>): string => build ?? version;
