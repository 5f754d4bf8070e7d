/** `$0.07`; an amount under a cent keeps two digits that say something (`$0.00012`), as far as the eighth. */
export function dollars(usd: number): string {
  if (usd <= 0 || usd >= 0.01) return `$${usd.toFixed(2)}`;
  const digits = Math.min(8, 1 - Math.floor(Math.log10(usd)));
  return `$${usd.toFixed(digits)}`;
}
