export const SCHEDULERS = ['cron', 'systemd', 'launchd'] as const;
export type Scheduler = (typeof SCHEDULERS)[number];
