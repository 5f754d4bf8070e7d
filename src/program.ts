/** The whole program as one bundle (build.mjs), which starts faster than many. */
export { main } from './main.ts';
export { createSystemContext } from './system-context.ts';
