import { withSession } from '../../cli/session.ts';
import { styleFor } from '../../cli/terminal/output-style.ts';
import type { Context } from '../../context.ts';
import { EXIT } from '../../errors.ts';
import { lintJson, profileJson, suggestionsJson } from './json.ts';
import { describeProfile, lintConfig, suggestConfig } from './model.ts';
import { renderLint, renderProfile, renderSuggestions } from './view.ts';

export type ProfileCommand = 'show' | 'lint' | 'suggest';

export interface ProfileOptions {
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly config?: string;
}

/** Findings are data, so the exit status is 0 whatever they say, unless --strict asks for 6. */
export async function runProfile(
  context: Context,
  view: ProfileCommand,
  options: ProfileOptions,
): Promise<number> {
  return withSession(
    context,
    { reads: true, offline: true, config: options.config },
    async ({ store, config }) => {
      const ports = { ...context, store };
      const style = styleFor(context, config);
      const isJson = options.json === true;
      switch (view) {
        case 'show': {
          const shown = describeProfile(ports, config);
          await context.stdout.write(isJson ? profileJson(shown) : renderProfile(shown, style));
          return EXIT.ok;
        }
        case 'lint': {
          const lint = lintConfig(ports, config);
          await context.stdout.write(isJson ? lintJson(lint) : renderLint(lint, style));
          return options.strict === true && lint.findings.length > 0 ? EXIT.incomplete : EXIT.ok;
        }
        case 'suggest': {
          const found = suggestConfig(ports, config);
          await context.stdout.write(isJson ? suggestionsJson(found) : renderSuggestions(found, style));
          return EXIT.ok;
        }
        default:
          return view satisfies never;
      }
    },
  );
}
