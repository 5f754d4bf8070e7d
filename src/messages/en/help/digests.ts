/** `radar today --help` and its kin: digests and what is made of them. */
export const digests = {
  today: {
    what: 'the main job: fetch what was announced, rank it for you, and print the briefing',
    date: 'the digest of that day; does not change what counts as delivered',
    since: 'everything announced from that day on; changes nothing either',
    format: 'how to print; a terminal and a pipe have their own defaults',
    output:
      'write to a file, whose ending decides the format; {date} is the announcement day, {profile} your profile, ~/ your home, - stdout',
    short: 'the first screen alone: every must-read by name, then the best of the rest',
    full: 'everything: each must-read with all its sentences and reasons',
    mail: 'mail it too, as output.mail says',
    perPaper: 'in a feed, an entry for each paper instead of each digest',
    picture: 'draw the radar picture; beside a Markdown file it is an SVG of the same name',
    noPicture: 'leave the picture out',
    noRefresh: 'do not fetch; use what is stored',
    noLlm: 'do not call a model',
    requireLlm: 'fail unless a model wrote the briefing',
    dryRun: 'print what a model would be sent and what it would cost; call nothing',
    force: 'make the digest anew even if nothing has changed',
    strict: 'exit with 6 unless everything announced is here',
    quiet: 'print nothing on stderr on success',
    examples: {
      'radar today': 'the morning briefing',
      "radar today -q -o 'digests/{date}.md'": 'for cron: one file for each announcement day',
      'radar today -f json | jq .papers[].title': 'for another program',
      'radar today --since 2026-06-15 --no-refresh': 'look back, from what is stored',
    },
  },
  demo: {
    what: 'show the main job offline, on sample announcements and a temporary store',
    examples: {
      'radar demo': 'a first look',
      'radar demo -f json': 'the same for another program',
    },
  },
  brief: {
    what: 'print a stored digest, or a week or a month of them; without anything, list them',
    date: 'the announcement day of a digest',
    week: 'roll up the seven days up to this one',
    month: 'roll up the thirty days up to this one, or a month such as 2026-06',
    usage: 'what model calls have used and cost',
    limit: 'list at most so many',
    examples: {
      'radar brief': 'which digests there are',
      'radar brief 2026-06-18 -f markdown': 'one of them again, without any fetching',
      'radar brief --week': 'what moved in seven days, and what is still to read',
      'radar brief --month 2026-06 -f markdown > june.md': 'a month as a file',
      'radar brief --usage': 'tokens and cost of model calls, by month and day',
    },
  },
  mail: {
    what: 'mail the last digest, unless it was mailed before',
    dryRun: 'print the message; send nothing',
    examples: {
      'radar mail --dry-run': 'what would be sent',
      'radar today --mail': 'the morning, mailed too; output.also with {format: mail} does it every day',
    },
  },
  map: {
    what: 'the radar picture of the last digest: interests as rays, papers the nearer the better',
    format: 'how to draw',
    output: 'write to a file; {date} stands for the announcement day, .svg makes it a picture, - is stdout',
    examples: {
      'radar map': 'in the terminal',
      'radar map -o today.svg': 'as a picture',
      'radar map -f svg | rsvg-convert > today.png': 'as pixels',
    },
  },
  trends: {
    what: 'how many papers came near each of your interests, day by day',
    examples: {
      'radar trends': 'the last month',
      'radar trends --days 90 --json': 'for a plot of your own, after radar refresh --days 90',
    },
  },
};
