/** The configuration, for editors: what `radar config show --json` prints is one too. */
import * as z from 'zod';
import { configSchema } from '../config/schema.ts';

/** JSON Schema of what a reader may write. */
export const configJsonSchema = (): object =>
  z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' });
