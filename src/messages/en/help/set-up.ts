/** `radar init --help` and its kin: setting radar up, and keeping it well. */
export const setUp = {
  init: {
    what: 'set radar up: asks at a terminal, and shows what it would have picked before it writes',
    category: 'an arXiv category to read, such as cs.LG; repeatable',
    interest: 'what you want to read about, in plain words; repeatable',
    like: 'a paper you liked, by id, address or DOI, or a BibTeX file of them; repeatable',
    author: 'an author to follow; repeatable',
    feed: 'a journal of the catalogue, such as nature; repeatable',
    lang: 'of headings, messages and briefings',
    model: 'the model that writes the briefing, or none',
    baseUrl: 'the server of that model, where it is not Anthropic’s',
    keyEnv: 'the environment variable that holds the server’s key',
    output: 'write there instead of your own configuration; “-” is stdout',
    yes: 'ask nothing; what no flag says keeps its default',
    add: 'add to a configuration that is already there, and keep all it says',
    force: 'replace a configuration that is already there; the old one is kept as .bak',
    examples: {
      'radar init': 'a few questions, at a terminal',
      'radar init --yes --category cs.LG --interest "optical computing" --like arxiv:2402.17750':
        'without questions',
      'radar init --add --yes --interest "random matrices" --category math.PR':
        'add to a configuration, and keep the rest',
      'radar init --yes --category hep-th --like library.bib --feed prl --model none -o -': 'only print it',
    },
  },
  config: {
    what: 'where the configuration is, whether it is right, and what it says',
    path: {
      what: 'print the files that are read and where the store is',
      examples: { 'radar config path': 'which files count' },
    },
    check: {
      what: 'check the configuration, and print every problem at once',
      examples: { 'radar config check': 'after an edit' },
    },
    show: {
      what: 'print the configuration in force',
      key: 'only this key, such as profile.interests',
      origin: 'say where each value comes from',
      examples: {
        'radar config show --origin': 'and which file or variable won',
        'radar config show profile.interests': 'one key of it',
      },
    },
    set: {
      what: 'set one key, and leave everything else in the file as it is',
      key: 'as radar config show names it, such as briefing.papers or profile.interests.optics.weight',
      value: 'text, a number, true or false, or YAML such as [new, cross]',
      examples: {
        'radar config set briefing.minScore 0.4': 'show fewer papers',
        'radar config set sources.arxiv.announce "[new, cross]"': 'a list',
        'radar undo': 'take the change back',
      },
    },
    unset: {
      what: 'take one key out of the file, so that its default counts',
      examples: { 'radar config unset briefing.minScore': 'the default again' },
    },
    trust: {
      what: 'let radar.config.yaml here send keys elsewhere or write outside',
      list: 'list the folders that are trusted, each with its keys',
      forget: 'trust a folder no more; without one, this folder',
      examples: {
        'radar config trust': 'show what needs trust, and trust it',
        'radar config trust --list': 'what is trusted',
        'radar config trust --forget ~/clones/lab': 'in a folder that is gone',
      },
    },
    schema: {
      what: 'print the JSON Schemas of the configuration and of every JSON output',
      examples: { 'radar config schema > schema.json': 'for an editor' },
    },
  },
  store: {
    what: 'care of the store: how large it is, whether it is sound, backups',
    force: 'replace the file if it is there',
    stats: {
      what: 'print how large the store is and what it holds',
      examples: { 'radar store stats --json': 'for another program' },
    },
    check: {
      what: 'read the whole store and say whether it is sound; exit status 8 where it is not',
      examples: { 'radar store check': 'after a crash of the machine' },
    },
    optimize: {
      what: 'give unused room back and put the search index in order',
      examples: { 'radar store optimize': 'once a year, or after a long backfill' },
    },
    backup: {
      what: 'write the whole store into one file, while other radars go on',
      file: 'the file to write',
      examples: { 'radar store backup ~/backups/radar.db': 'into a file of its own' },
    },
    restore: {
      what: 'make the store what a backup says; what it was before is kept beside it',
      file: 'a backup',
      examples: { 'radar store restore ~/backups/radar.db --yes': 'without a question' },
    },
    recover: {
      what: 'save what can be read of a damaged store, your feedback first; the damaged one is kept beside it',
      examples: {
        'radar store recover': 'where radar says that the store is damaged, and no backup is at hand',
      },
    },
  },
  export: {
    what: 'write everything of yours into one file, to go on with on another machine',
    file: 'the file to write; - for stdout',
    all: 'the configuration, marks, saved papers, digests, and what was shown and delivered',
    force: 'replace the file if it is there',
    examples: {
      'radar export --all radar.json': 'on the old machine',
      'radar export --all - | ssh office radar import -': 'from machine to machine',
    },
  },
  import: {
    what: 'go on with what radar export --all wrote: joined with what is here, nothing shown twice',
    file: 'what radar export --all wrote; - for stdin',
    replaceConfig: 'the imported configuration takes the place of the one here, which is kept as .bak',
    json: 'print what was new as JSON',
    examples: {
      'radar import radar.json': 'on the new machine; radar undo takes the marks back',
    },
  },
  mcp: {
    what: 'serve an assistant over stdin and stdout (Model Context Protocol): today, search, papers, briefings',
    allowFeedback: 'the assistant may also like, save, dislike and forget',
    examples: {
      'radar mcp': 'as the command of a server in the assistant’s settings',
      'radar mcp --allow-feedback': 'one that may mark papers',
    },
  },
  schedule: {
    what: 'print a unit that runs radar when arXiv has announced; installs nothing by itself',
    scheduler: 'what shall run radar every morning',
    digest: 'where each digest goes; {date} stands for the announcement day',
    output: 'write the unit’s files into that folder instead',
    install: 'install it: shows what that writes and runs, asks, and changes nothing else',
    remove: 'take away what --install has put there',
    yes: 'do not ask',
    examples: {
      '(crontab -l; radar schedule cron) | crontab -': 'add a line to your crontab',
      'radar schedule --install': 'install what this machine has; --remove takes it away',
      'radar schedule systemd -o ~/.config/systemd/user': 'a service and its timer',
      'radar schedule launchd -o ~/Library/LaunchAgents': 'on macOS',
    },
  },
  doctor: {
    what: 'look at everything radar needs, and say what to do about what is wrong',
    json: 'print the findings as JSON',
    offline: 'ask nobody on the network; otherwise arXiv, each feed, and the model once, about one paper',
    strict: 'exit with 6 also where something is to be looked at',
    examples: {
      'radar doctor': 'when something seems wrong',
      'radar doctor --offline --json': 'for another program, without any request',
    },
  },
  completion: {
    what: 'print a script that makes the Tab key complete commands, flags, their values and papers',
    shell: 'the shell that shall complete; ids prints the papers it offers',
    examples: {
      'source <(radar completion bash)': 'in ~/.bashrc',
      'source <(radar completion zsh)': 'in ~/.zshrc, after compinit',
      'radar completion fish > ~/.config/fish/completions/radar.fish': 'once',
    },
  },
  man: {
    what: 'print the manual page, made from the commands themselves',
    examples: {
      'radar man | man -l -': 'read it',
      'radar man > ~/.local/share/man/man1/radar.1': 'once, for “man radar”',
    },
  },
};
