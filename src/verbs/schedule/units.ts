/** The units themselves, each quoted by the rules of the program that reads it. */
import type { InterfaceWords } from '../../messages/words.ts';
import { wrap } from '../../view/kit/layout.ts';
import type { Scheduler } from './schedulers.ts';
import { type LocalTime, MARGIN, SPREAD } from './time.ts';

export interface Job {
  /** Absolute paths of Node and radar first, then radar's arguments. Without control characters, like all texts here. */
  readonly command: readonly string[];
  readonly environment: readonly (readonly [name: string, value: string])[];
  /** Where it runs: relative digest paths and `radar.config.yaml` count from there. */
  readonly folder: string;
  readonly home: string;
  /** In the machine's own zone, for formats without one. */
  readonly time: LocalTime;
  readonly timeZone: string;
}

type Words = InterfaceWords['schedule'];

interface Unit {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** How a file looks on stdout, where several may follow one another. */
  readonly show: (name: string, text: string) => string;
  /** What to do with it. */
  readonly next: readonly string[];
}

export const UNITS = { cron, systemd, launchd } satisfies Record<Scheduler, (job: Job, say: Words) => Unit>;

/** Columns of a comment, so that it reads well on any terminal. */
const COMMENT = 58;
/** A comment of as many lines as it needs. */
const comment = (text: string): string[] => wrap(text, COMMENT).map((line) => `# ${line}`);
const two = (number: number): string => String(number).padStart(2, '0');

/** POSIX shell quoting. */
const shellWord = (text: string): string =>
  /^[\w@+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

/** crontab(5): an unescaped % ends the command. Cron catches nothing up by itself, so it asks again later in the day. */
function cron(job: Job, say: Words): Unit {
  const { hour, minute, weekdays } = job.time;
  const hours = [hour, hour + 4, hour + 8].filter((one) => one < 24);
  const variables = job.environment.map(([name, value]) => `${name}=${shellWord(value)} `).join('');
  const command = `cd ${shellWord(job.folder)} && ${variables}${job.command.map(shellWord).join(' ')}`;
  const text = [
    ...comment(say.cron),
    ...comment(say.cronZone(job.timeZone)),
    ...comment(say.cronAgain),
    ...comment(say.keyNote),
    `${minute} ${hours.join(',')} * * ${[...weekdays].join(',')} ${command.replaceAll('%', '\\%')}`,
    '',
  ].join('\n');
  return {
    files: [{ name: 'radar.cron', text }],
    show: (_name, body) => body,
    next: [say.install('(crontab -l; radar schedule cron) | crontab -')],
  };
}

/** systemd.syntax(7) and systemd.service(5): % starts a specifier, $ a variable in commands, C escapes within quotes. */
const unitWord = (text: string): string => `"${inQuotes(text).replaceAll('$', '$$$$')}"`;
/** systemd takes no quotes or backslashes in a program's own name, and reads $ there differently; env(1) does not mind. */
const execWords = (command: readonly string[]): readonly string[] =>
  /["'\\$]/.test(command[0] ?? '') ? ['/usr/bin/env', ...command] : command;
const inQuotes = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('%', '%%');

function systemd(job: Job, say: Words): Unit {
  const service = [
    '[Unit]',
    `Description=${say.service}`,
    ...comment(say.tries),
    'StartLimitIntervalSec=6h',
    'StartLimitBurst=5',
    '',
    '[Service]',
    'Type=oneshot',
    `WorkingDirectory=${job.folder.replaceAll('%', '%%')}`,
    ...job.environment.map(([name, value]) => `Environment="${name}=${inQuotes(value)}"`),
    ...comment(say.keyNote),
    `ExecStart=${execWords(job.command).map(unitWord).join(' ')}`,
    `# ${say.locked}`,
    'SuccessExitStatus=75',
    'Restart=on-failure',
    'RestartSec=20min',
    'RestartPreventExitStatus=1 2 3 4 7 8',
    '',
  ];
  const timer = [
    '[Unit]',
    `Description=${say.timer}`,
    '',
    '[Timer]',
    `# ${say.midnight}`,
    `OnCalendar=Mon..Fri *-*-* 00:${two(MARGIN)}:00 America/New_York`,
    ...comment(say.spread),
    `RandomizedDelaySec=${SPREAD}min`,
    'Persistent=true',
    '',
    '[Install]',
    'WantedBy=timers.target',
    '',
  ];
  return {
    files: [
      { name: 'radar.service', text: service.join('\n') },
      { name: 'radar.timer', text: timer.join('\n') },
    ],
    show: (name, body) => `# ~/.config/systemd/user/${name}\n${body}`,
    next: [
      say.install('radar schedule systemd -o ~/.config/systemd/user'),
      say.enable('systemctl --user daemon-reload && systemctl --user enable --now radar.timer'),
    ],
  };
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const xmlString = (text: string): string => `<string>${escapeXml(text)}</string>`;

/** launchd.plist(5). Its calendar has no zone; runs missed in sleep are made up for at waking, others at the next login. */
function launchd(job: Job, say: Words): Unit {
  const { hour, minute, weekdays } = job.time;
  const days = weekdays.map(
    (day) => `    <dict>
      <key>Weekday</key><integer>${day}</integer>
      <key>Hour</key><integer>${hour}</integer>
      <key>Minute</key><integer>${minute}</integer>
    </dict>`,
  );
  const variables = job.environment.map(([name, value]) => `    <key>${name}</key>${xmlString(value)}`);
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN"',
    '  "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    '<!--',
    `  ${say.launchd(escapeXml(job.timeZone).replaceAll('--', ''))}`,
    ...wrap(say.keyNote, COMMENT).map((line) => `  ${line}`),
    '-->',
    '<dict>',
    '  <key>Label</key><string>research-radar.today</string>',
    '  <key>ProgramArguments</key>',
    '  <array>',
    ...job.command.map((word) => `    ${xmlString(word)}`),
    '  </array>',
    `  <key>WorkingDirectory</key>${xmlString(job.folder)}`,
    ...(variables.length === 0
      ? []
      : ['  <key>EnvironmentVariables</key>', '  <dict>', ...variables, '  </dict>']),
    '  <key>StartCalendarInterval</key>',
    '  <array>',
    ...days,
    '  </array>',
    '  <key>RunAtLoad</key><true/>',
    '  <key>ProcessType</key><string>Background</string>',
    `  <key>StandardErrorPath</key>${xmlString(`${job.home}/Library/Logs/research-radar.log`)}`,
    '</dict>',
    '</plist>',
    '',
  ].join('\n');
  return {
    files: [{ name: 'research-radar.today.plist', text }],
    show: (_name, body) => body,
    next: [
      say.install('radar schedule launchd -o ~/Library/LaunchAgents'),
      say.enable('launchctl bootstrap gui/$(id -u) ~/Library/LaunchAgents/research-radar.today.plist'),
    ],
  };
}
