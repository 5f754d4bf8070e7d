/**
 * 128 bits of a text, for telling what was kept from what is there now: MurmurHash3's mixing of four lanes
 * (https://github.com/aappleby/smhasher). Not for secrets, nor against somebody who wants two texts to look alike; node:crypto,
 * which is, takes longer to load than a short command has.
 */
export function fingerprint(text: string): string {
  const lanes = [0x9368e53c, 0x586dcd20, 0x1b873593, 0x2c1b3c6d];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    for (let lane = 0; lane < 4; lane++) {
      const mixed = Math.imul((lanes[lane] ?? 0) ^ unit, FACTORS[lane] ?? 1);
      lanes[lane] = ((mixed << 13) | (mixed >>> 19)) + lane;
    }
  }
  return lanes
    .map((lane) =>
      finished(lane ^ text.length)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
}

const FACTORS = [0xcc9e2d51, 0x1b873593, 0x85ebca6b, 0xc2b2ae35];

/** Every bit of it depends on every bit given. */
function finished(lane: number): number {
  let bits = lane;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
