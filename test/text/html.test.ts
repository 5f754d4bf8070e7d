import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeHtml, foldSpace, hasPairedTag, htmlToText, looseHtmlToText } from '../../src/text/html.ts';

describe('declared HTML becomes text', () => {
  test.each([
    ['tags vanish without a trace inside words', 'H<sub>2</sub>O is <b>w</b>et', 'H2O is wet'],
    [
      'blocks and breaks separate words',
      '<p>One</p><p>Two<br>three</p><ul><li>a<li>b</ul>',
      'One Two three a b',
    ],
    ['exponents stay exponents', '10<sup>−4</sup> m<sup>2</sup> Ca<sup>2+</sup>', '10⁻⁴ m² Ca²⁺'],
    [
      'superscripts that have no characters stay on the line',
      'the 5<sup>th</sup> <sup>a,b</sup>',
      'the 5th a,b',
    ],
    [
      'scripts, styles and comments are no text',
      'a<script>x<b>y</script><style>p{}</style><!-- c -->b',
      'ab',
    ],
    ['an unclosed script ends the text', 'a <script>x', 'a'],
    [
      'entities are decoded once',
      '&lt;b&gt; &amp;amp; &eacute;&#8217;&#x2014; &nbsp; &copy',
      '<b> &amp; é’— ©',
    ],
    ['a > in an attribute does not end the tag', '<a title="a > b" href=x>y</a>', 'y'],
    ['an unclosed quote costs one tag, not the rest', '<a href="x>y</a> z', 'y z'],
    ['unknown elements go too', '<gorilla>x</gorilla>', 'x'],
    ['a lone < is a character', '1 < 2 and x<3', '1 < 2 and x<3'],
    ['JATS and MathML lose their tags', '<jats:p>a <mml:math><mml:mi>x</mml:mi></mml:math></jats:p>', 'a x'],
  ])('%s', (_, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});

describe('text that may be HTML or not', () => {
  test.each([
    [
      'prose with angle brackets is left alone',
      'a<b and c>d, <gorilla>, 2 < 3, I <3',
      'a<b and c>d, <gorilla>, 2 < 3, I <3',
    ],
    ['known elements go', 'Some <i>in vitro</i> work<br/>done', 'Some in vitro work done'],
    ['one-letter elements with attributes go', '<a href="x">link</a>', 'link'],
    ['markup escaped twice goes', '&lt;p&gt;Hello&lt;/p&gt;', 'Hello'],
    ['an element that is spoken of stays', 'the &lt;b&gt; tag', 'the <b> tag'],
    ['an ampersand in an address is no entity', '?a=1&copy=2 AT&T', '?a=1&copy=2 AT&T'],
  ])('%s', (_, value, text) => {
    expect(looseHtmlToText(value)).toBe(text);
  });

  test('markup is known by an element that is opened and closed', () => {
    expect(hasPairedTag('<i>x</i>')).toBe(true);
    expect(hasPairedTag('<b> is a tag')).toBe(false);
    expect(hasPairedTag('<blink>x</blink>')).toBe(false);
  });
});

test('escaped text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      const folded = foldSpace(text);
      expect(htmlToText(escapeHtml(text))).toBe(folded);
    }),
  );
});

test('whatever the input, one line of text comes out', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '&',
    ';',
    '<a ',
    '</',
    '<!--',
    '<![CDATA[',
    '<sup>',
    '</sup>',
    '<script',
    'x',
    ' ',
    '&lt;',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const input = parts.join('');
      for (const text of [htmlToText(input), looseHtmlToText(input)]) {
        expect(text).toBe(text.replace(/\s+/g, ' ').trim());
      }
    }),
  );
});
