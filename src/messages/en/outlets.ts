/** Outputs of a run: what they are called, and why one has not got its digest. */
import { counted } from '../amounts.ts';
import type { Sentence } from '../sentence.ts';

export const outlets = {
  'outlet-program': (command: string) => `the program ${command}`,
  'outlet-webhook': (host: string) => `the webhook at ${host}`,
  'outlet-mail': (...to: string[]) => `mail to ${to.join(', ')}`,
  'output-undelivered': (output: Sentence, why: Sentence) =>
    `${output} has not got the digest: ${why}. The next run makes up for it.`,
  'notes-written': (folder: string, notes: number) => `${counted(notes, 'note')} written in ${folder}`,
  'notes-told': (folder: string, written: number, unchanged: number, left: number) =>
    `${counted(written, 'note')} written in ${folder}, ${unchanged} as they were${left === 0 ? '' : `; ${left} that you removed stay away`}`,
  'notes-of-what': () => 'which papers get a note?',
  'name-papers-or-saved': () => 'Name papers by id or number, or use --saved.',
  'notes-where': () => 'where do the notes go?',
  'name-notes-file': () =>
    'Such as: -o "vault/{citekey}.md"; or in the configuration output: {also: [{format: notes, file: "vault/{citekey}.md"}]}',
  'notes-need-place': () => 'must hold {citekey} or {id}, so that every paper has a note of its own',
  'program-not-started': () => 'it cannot be started',
  'no-room-to-record': () => 'the disk of the store is full, so that it could not be recorded as delivered',
  'program-ended': (status: number) => `it ended with ${status}`,
  'webhook-answered': (host: string, status: number) => `${host} answered ${status}`,
  'webhook-unreachable': (host: string, fault: string) => `${host} cannot be reached (${fault})`,
  'digest-mailed': (papers: number, ...to: string[]) =>
    `mailed to ${to.join(', ')} (${counted(papers, 'paper')})`,
  'mail-refused': (host: string, code: number) => `${host} refused it (${code})`,
  'mail-password-refused': (host: string) => `${host} refused the password`,
  'mail-unreachable': (host: string, fault: string) => `${host} cannot be reached, or broke off (${fault})`,
  'mail-variable-unset': (name: string) =>
    `the variable ${name}, named by output.mail.passwordEnv, is not set`,
  'mail-command-failed': (command: string) => `${command}, named by output.mail.passwordCommand, failed`,
  'mail-not-configured': () => 'there is no output.mail in the configuration',
  'mail-configuration': () =>
    'Such as: output: {mail: {to: me@example.org, from: radar@example.org, server: "smtp://mail.example.org", passwordEnv: SMTP_PASSWORD}}',
  'mail-had-already': (date: string) => `the digest of ${date} was mailed before; nothing is mailed twice`,
  'no-digest-to-mail': () => 'there is no digest to mail yet',
  'more-came-in': (papers: number) =>
    papers === 1
      ? 'One more paper came in since the last delivery.'
      : `${papers} more papers came in since the last delivery.`,
  'schedule-asks': () => 'nobody can be asked here whether this is right',
  'schedule-yes': () => 'With --yes it is done without a question.',
  'schedule-no-program': (program: string) => `${program} is not on this machine`,
  'schedule-step-failed': (command: string, status: number) => `“${command}” ended with ${status}`,
  'schedule-no-home': () => 'HOME is not set',
};
