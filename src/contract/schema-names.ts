/** What a document says it is, so that a program knows what it reads. */
export const DIGEST_SCHEMA = 'radar.digest/1';
export const ROLL_UP_SCHEMA = 'radar.rollup/1';
export const USAGE_SCHEMA = 'radar.usage/1';
