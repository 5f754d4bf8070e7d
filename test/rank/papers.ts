/** Builders for literals in the ranking tests. */
import { configSchema, type Profile } from '../../src/config/schema.ts';
import type { AnnouncedPaper, Day, Paper, PaperId } from '../../src/paper.ts';

export function paper(id: string, fields: Partial<Paper> = {}): Paper {
  return {
    id: `arxiv:${id}` as PaperId,
    title: `Paper ${id}`,
    abstract: '',
    authors: [],
    categories: ['cs.LG'],
    primaryCategory: fields.categories?.[0] ?? 'cs.LG',
    links: { abstract: `https://arxiv.org/abs/${id}` },
    ...fields,
  };
}

export function announced(of: Paper, fields: Partial<AnnouncedPaper> = {}): AnnouncedPaper {
  return { paper: of, announceType: 'new', announcedOn: '2026-06-12' as Day, listings: [], ...fields };
}

export function profile(input: unknown): Profile {
  return configSchema.parse({ profile: input }).profile;
}
