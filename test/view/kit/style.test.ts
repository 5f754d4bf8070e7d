import { describe, expect, it } from 'vitest';
import { PLAIN_STYLE, penOf, safeUrl } from '../../../src/view/kit/style.ts';
import { NO_COLOR, RAY_COLORS, THEME, type Tone } from '../../../src/view/kit/theme.ts';

/** The red, green and blue of a sequence: of true colour, or of the cube and the greys of 256. */
function colorIn(text: string): readonly number[] {
  const rgb = /38;2;(\d+);(\d+);(\d+)m/.exec(text);
  if (rgb !== null) return rgb.slice(1).map(Number);
  const index = Number(/38;5;(\d+)m/.exec(text)?.[1]);
  if (index >= 232) return Array.from({ length: 3 }, () => 8 + 10 * (index - 232));
  return [36, 6, 1].map(
    (step) => [0, 95, 135, 175, 215, 255][Math.floor((index - 16) / step) % 6] ?? Number.NaN,
  );
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('a pen', () => {
  it('writes nothing but the text without colour and links', () => {
    const pen = penOf(PLAIN_STYLE);
    expect(pen.ink('accent', 'x')).toBe('x');
    expect(pen.link('https://arxiv.org/abs/1', 'x')).toBe('x');
  });

  it('takes the terminal’s own palette with 16 colours and its theme with more', () => {
    expect(penOf({ ...PLAIN_STYLE, color: 1 }).ink('accent', 'x')).toBe('\u001B[36mx\u001B[39m');
    expect(penOf({ ...PLAIN_STYLE, color: 2 }).ink('accent', 'x')).toContain('\u001B[38;5;');
    expect(penOf({ ...PLAIN_STYLE, color: 3 }).ink('accent', 'x')).toContain('\u001B[38;2;');
  });

  it.each([2, 3] as const)('reads on black and on white at %i, interests of the picture too', (color) => {
    const pen = penOf({ ...PLAIN_STYLE, color });
    const tones = (Object.keys(THEME) as Tone[]).filter((tone) => 'rgb' in THEME[tone]);
    const painted = [
      ...tones.map((tone) => [tone, pen.ink(tone, 'x')] as const),
      ...[...RAY_COLORS, NO_COLOR].map((hex) => [hex, pen.hex(hex, 'x')] as const),
    ];
    for (const [name, text] of painted) {
      const light = luminance(colorIn(text));
      const ratios = [(light + 0.05) / 0.05, 1.05 / (light + 0.05)];
      // WCAG 2.2, 1.4.3, to one decimal.
      expect([name, ratios.every((ratio) => ratio >= 4.45)]).toEqual([name, true]);
    }
  });

  it('writes OSC 8 hyperlinks for http addresses only', () => {
    const pen = penOf({ ...PLAIN_STYLE, hyperlinks: true });
    expect(pen.link('https://arxiv.org/abs/1', 'x')).toBe(
      '\u001B]8;;https://arxiv.org/abs/1\u001B\\x\u001B]8;;\u001B\\',
    );
    expect(pen.link('javascript:alert(1)', 'x')).toBe('x');
    expect(pen.link('not an address', 'x')).toBe('x');
  });

  it('lets no escape sequence into an address', () => {
    expect(safeUrl('https://x.example/\u001B]8;;')).toBe('https://x.example/%1B]8;;');
    expect(safeUrl('https://x.example/ü')).toBe('https://x.example/%C3%BC');
  });
});
