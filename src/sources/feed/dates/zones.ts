/** Time zones by the names feeds write, in minutes east of Greenwich. */

/** RFC 822, 5.1, the other American zones, and European and Asian names in use. Ambiguous names mean the American zone. */
const NAMED: Readonly<Record<string, number>> = {
  ut: 0, utc: 0, gmt: 0, z: 0, wet: 0, uct: 0,
  ast: -240, at: -240, adt: -180,
  est: -300, et: -300, edt: -240,
  cst: -360, ct: -360, cdt: -300,
  mst: -420, mt: -420, mdt: -360,
  pst: -480, pt: -480, pdt: -420,
  akst: -540, akdt: -480, hst: -600, nst: -210, ndt: -150,
  bst: 60, ist: 330, west: 60, cet: 60, met: 60, mez: 60, cest: 120, mest: 120, mesz: 120,
  eet: 120, eest: 180, msk: 180, msd: 240, sast: 120,
  hkt: 480, sgt: 480, awst: 480, jst: 540, kst: 540, aest: 600, aedt: 660, acst: 570, nzst: 720, nzdt: 780,
  brt: -180, art: -180, clt: -240, cot: -300, pet: -300, uyt: -180,
  wat: 60, cat: 120, eat: 180, trt: 180, gst: 240, pkt: 300, npt: 345, ict: 420, wib: 420, pht: 480, nzt: 720,
}; // biome-ignore format: one zone family a line

/**
 * Minutes east of Greenwich of `+0100`, `-05:00`, `+1`, `GMT+2`, `EST`, `Etc/GMT`, `(CET)`; 0 for an empty zone and for the
 * military letters, whose signs RFC 822 printed wrongly, and for names nobody knows (RFC 5322, 4.3; `Europe/Paris` among them); undefined for what is no zone.
 */
export function zoneMinutes(zone: string): number | undefined {
  const text = zone
    .trim()
    .toLowerCase()
    .replace(/^\((.*)\)$/, '$1');
  if (text === '' || /^[a-ik-z]$/.test(text)) return 0;
  const numeric = /^(?:etc\/)?(?:gmt|utc?)?\s*([+-])(\d{1,2})(?::?(\d{2}))?(?:\s*\(?[a-z ./]*\)?)?$/.exec(
    text,
  );
  if (numeric !== null) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    return minutes > 24 * 60 ? undefined : minutes * (numeric[1] === '-' ? -1 : 1);
  }
  const name = text.replace(/^etc\//, '');
  if (Object.hasOwn(NAMED, name)) return NAMED[name];
  return /^(?:[a-z]{2,8}|[a-z]{3,12}\/[a-z_]{3,30})$/.test(name) ? 0 : undefined;
}
