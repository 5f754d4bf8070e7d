import { expect, test } from 'vitest';
import { dollars } from '../../src/messages/amounts.ts';

test.each([
  [0, '$0.00'],
  [5, '$5.00'],
  [0.07, '$0.07'],
  [0.01, '$0.01'],
  [0.0099, '$0.0099'],
  [0.0001, '$0.00010'],
  [0.000123, '$0.00012'],
  [1e-12, '$0.00000000'],
])('%d dollars read %s', (usd, text) => {
  expect(dollars(usd)).toBe(text);
});
