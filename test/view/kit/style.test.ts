import { describe, expect, it } from 'vitest';
import { PLAIN_STYLE, penOf, safeUrl } from '../../../src/view/kit/style.ts';

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
