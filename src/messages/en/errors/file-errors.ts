/** Files and streams that cannot be used. `fault` is the system's own name for it, such as `ENOSPC`. */
export const fileErrors = {
  'file-unreadable': (file: string, fault: string) => `${file} cannot be read (${fault})`,
  'file-unwritable': (file: string, fault: string) => `${file} cannot be written (${fault})`,
  'file-unreadable-because': (file: string, why: string) => `${file} cannot be read: ${why}`,
  'file-already-there': (file: string) => `${file} is already there`,
  'edit-or-force': () => 'Edit it, or replace it with --force; the old one is kept beside it.',
  'output-elsewhere': () => 'Name another place with --output; what was there before is still there.',
  'digest-not-written': () => 'Nothing counts as written or delivered; mend the path and run it again.',
  'output-unwritable': (fault: string) => `the output cannot be written (${fault})`,
  'output-not-delivered': () => 'Nothing counts as delivered; make room, or write to another place.',
  'key-file-unreadable': (file: string, fault: string) => `llm.keyFile ${file} cannot be read (${fault})`,
  'key-file-holds': () => 'It should hold the key and nothing else, readable by you only (chmod 600).',
  'stdin-empty': () => 'there is nothing on stdin',
  'pipe-something': () => 'Pipe something in, or name a file.',
  'pipe-json-lines': () => 'Pipe JSON lines in, or name a file.',
};
