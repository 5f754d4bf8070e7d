/** `radar trends --json` */
import type { TrendsJson } from '../../contract/trends.ts';
import { printed } from '../../view/json.ts';
import type { DayTrends } from './model.ts';

export const trendsJson = (trends: DayTrends): string => printed<TrendsJson>({ trends });
