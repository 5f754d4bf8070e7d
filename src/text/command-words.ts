/** Commands as people write them into variables and configurations, without a shell to read them. */

/** As a shell would split them, quotes understood: `less -FR`, `"/opt/my pager/bat" --plain`. */
export function wordsOf(command: string): string[] {
  return [...command.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'),
  );
}
