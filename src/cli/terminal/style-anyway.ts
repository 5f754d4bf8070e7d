import { loadConfig } from '../../config/load.ts';
import type { Context } from '../../context.ts';
import { RadarError } from '../../errors.ts';
import type { Style } from '../../view/kit/style.ts';
import { styleFor } from './output-style.ts';

/** For what must speak even where the configuration is broken or missing: its language where it can be read. */
export function styleAnyway(context: Context, configFlag: string | undefined): Style {
  try {
    return styleFor(context, loadConfig(context.env, context.cwd, configFlag).config);
  } catch (error) {
    if (!(error instanceof RadarError)) throw error;
    return styleFor(context);
  }
}
