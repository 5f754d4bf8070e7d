/** Opens links in the user's own browser, as `gh browse` and `git web--browse` do: $BROWSER first, then what the system offers. */
import type { Context, Program } from '../../context.ts';

type OpenerPorts = Pick<Context, 'env' | 'host' | 'launch'>;

/**
 * Tries each opener until one starts. Only http and https links are opened, whatever a feed may have brought.
 * @returns Whether one was started; what it then does with the link is its own affair.
 */
export async function openLink(ports: OpenerPorts, link: string): Promise<boolean> {
  if (!/^https?:\/\//i.test(link)) return false;
  for (const program of openersOf(ports, link)) {
    if ((await ports.launch(program)) === 0) return true;
  }
  return false;
}

/** $BROWSER is a list of commands separated by colons, `%s` standing for the link (Debian's sensible-browser, Python's webbrowser). */
function openersOf({ env, host }: OpenerPorts, link: string): Program[] {
  const chosen = (env.BROWSER ?? '')
    .split(host.platform === 'win32' ? ';' : ':')
    .map((one) => one.trim().split(/\s+/))
    .flatMap(([command = '', ...args]) => (command === '' ? [] : [{ command, args: placed(args, link) }]));
  return [...chosen, systemOpener(host.platform, link)];
}

function placed(args: readonly string[], link: string): string[] {
  const fillLines = args.map((arg) => arg.replaceAll('%s', link));
  return args.some((arg) => arg.includes('%s')) ? fillLines : [...fillLines, link];
}

function systemOpener(platform: string, link: string): Program {
  if (platform === 'darwin') return { command: 'open', args: [link] };
  // `start` would hand the link to a shell, where & separates commands.
  if (platform === 'win32') return { command: 'rundll32', args: ['url.dll,FileProtocolHandler', link] };
  return { command: 'xdg-open', args: [link] };
}
