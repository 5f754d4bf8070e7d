/** `radar trends`. */

export const trends = {
  trendTitle: (from: string, to: string) =>
    from === to ? `Papers near each interest, ${to}` : `Papers near each interest, ${from} to ${to}`,
  perDay: (mean: string) => `${mean} a day`,
  lastDay: 'last',
  perDayList: 'day by day',
  announcedRow: 'announced',
  noTrends: 'No batch has been ranked in these days.',
};
