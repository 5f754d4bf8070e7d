/** `radar add`, `remove`, `config set` and `unset`. */
export const configEdits = {
  written: 'Written; “radar undo” takes it back.',
  notWritten: 'Nothing is written: this is a dry run.',
};
