import { styleAnyway } from '../../cli/terminal/style-anyway.ts';
import type { Context } from '../../context.ts';
import { EXIT } from '../../errors.ts';
import { checkHealth } from './checks/index.ts';
import { healthJson } from './json.ts';
import { renderDoctor } from './view.ts';

export interface DoctorOptions {
  readonly json?: boolean;
  readonly offline?: boolean;
  readonly strict?: boolean;
  readonly config?: string;
}

/** 6 where something is broken; under --strict also where something is to be looked at. */
export async function runDoctor(context: Context, options: DoctorOptions): Promise<number> {
  const findings = await checkHealth(context, {
    config: options.config,
    offline: options.offline === true,
  });
  await context.stdout.write(
    options.json === true
      ? healthJson(findings)
      : renderDoctor(findings, styleAnyway(context, options.config)),
  );
  const isAmiss = findings.some(
    ({ state }) => state === 'fail' || (options.strict === true && state === 'warn'),
  );
  return isAmiss ? EXIT.incomplete : EXIT.ok;
}
