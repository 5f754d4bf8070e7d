const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6 };

/** `10k`, `1M`, `2500`. */
export function amountOf(text: string): number {
  const [, digits = '', unit = ''] = /^(\d+(?:\.\d+)?)([km]?)$/i.exec(text) ?? [];
  if (digits === '') throw new Error(`${text} is no number of papers: 10k, 250000 or 1M`);
  return Math.round(Number(digits) * (UNITS[unit.toLowerCase()] ?? 1));
}
