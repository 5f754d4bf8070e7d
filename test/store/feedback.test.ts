import { describe, expect, test } from 'vitest';
import {
  addFeedback,
  feedbackLog,
  listFeedback,
  removeFeedback,
  undoLastFeedback,
} from '../../src/store/feedback.ts';
import type { Store } from '../../src/store/file/open.ts';
import { memoryStore, paperId } from '../helpers/store.ts';

const A = paperId('arxiv:2604.00001');
const B = paperId('doi:10.1000/b');
const at = (minute: number) => `2026-04-20T06:${String(minute).padStart(2, '0')}:00.000Z`;
const now = (store: Store) => listFeedback(store).map(({ paper, kind }) => `${kind} ${paper}`);

describe('feedback', () => {
  test('is kept for papers the store does not know, in the order it was given', () => {
    const store = memoryStore();
    expect(addFeedback(store, [B], 'save', at(1))).toBe(1);
    expect(addFeedback(store, [A], 'like', at(2))).toBe(1);
    expect(listFeedback(store)).toEqual([
      { paper: B, kind: 'save', at: at(1) },
      { paper: A, kind: 'like', at: at(2) },
    ]);
    expect(listFeedback(store, { kind: 'like' })).toEqual([{ paper: A, kind: 'like', at: at(2) }]);
  });

  test('of like and dislike the latest counts; save and read stand beside them', () => {
    const store = memoryStore();
    addFeedback(store, [A], 'like', at(1));
    addFeedback(store, [A], 'save', at(2));
    addFeedback(store, [A], 'read', at(3));
    addFeedback(store, [A], 'dislike', at(4));
    expect(now(store)).toEqual([`save ${A}`, `read ${A}`, `dislike ${A}`]);
    addFeedback(store, [A], 'like', at(5));
    expect(now(store)).toEqual([`save ${A}`, `read ${A}`, `like ${A}`]);
  });

  test('given twice is given once, and keeps its first time', () => {
    const store = memoryStore();
    expect(addFeedback(store, [A, A, B], 'like', at(1))).toBe(2);
    expect(addFeedback(store, [A], 'like', at(9))).toBe(0);
    expect(listFeedback(store, { kind: 'like' }).map((one) => one.at)).toEqual([at(1), at(1)]);
    expect(feedbackLog(store)).toHaveLength(2);
  });

  test('can be taken back, some kinds or all, and the number of what was there is told', () => {
    const store = memoryStore();
    addFeedback(store, [A, B], 'like', at(1));
    addFeedback(store, [A], 'save', at(2));
    expect(removeFeedback(store, [A], ['like', 'dislike'])).toBe(1);
    expect(now(store)).toEqual([`like ${B}`, `save ${A}`]);
    expect(removeFeedback(store, [A, B])).toBe(2);
    expect(removeFeedback(store, [A, B])).toBe(0);
    expect(now(store)).toEqual([]);
  });
});

describe('the log', () => {
  test('holds every change with its time', () => {
    const store = memoryStore();
    addFeedback(store, [A], 'like', at(1));
    addFeedback(store, [A], 'dislike', at(2));
    removeFeedback(store, [A], undefined, at(3));
    expect(feedbackLog(store)).toEqual([
      { step: 1, at: at(1), change: 'added', paper: A, kind: 'like', givenAt: at(1) },
      { step: 2, at: at(2), change: 'removed', paper: A, kind: 'like', givenAt: at(1) },
      { step: 2, at: at(2), change: 'added', paper: A, kind: 'dislike', givenAt: at(2) },
      { step: 3, at: at(3), change: 'removed', paper: A, kind: 'dislike', givenAt: at(2) },
    ]);
  });

  test('times a change without a time like the one before it', () => {
    const store = memoryStore();
    addFeedback(store, [A], 'like', at(1));
    removeFeedback(store, [A]);
    expect(feedbackLog(store).at(-1)?.at).toBe(at(1));
  });
});

describe('the interest of a mark', () => {
  test('is changed by naming another, keeps the first time, and comes back with undo', () => {
    const store = memoryStore();
    addFeedback(store, [A], 'like', at(1));
    expect(addFeedback(store, [A], 'like', at(2), { interest: 'optics' })).toBe(1);
    expect(listFeedback(store)).toEqual([{ paper: A, kind: 'like', at: at(1), interest: 'optics' }]);
    expect(addFeedback(store, [A], 'like', at(3))).toBe(0);
    addFeedback(store, [A], 'dislike', at(4));
    undoLastFeedback(store);
    expect(listFeedback(store)).toEqual([{ paper: A, kind: 'like', at: at(1), interest: 'optics' }]);
    undoLastFeedback(store);
    expect(listFeedback(store)).toEqual([{ paper: A, kind: 'like', at: at(1) }]);
  });
});

describe('undoing', () => {
  test('takes back a whole step and gives back what it had removed, with its own time', () => {
    const store = memoryStore();
    addFeedback(store, [A], 'dislike', at(1));
    addFeedback(store, [A, B], 'like', at(2));
    expect(undoLastFeedback(store, at(3)).map(({ change, kind }) => `${change} ${kind}`)).toEqual([
      'added like',
      'added like',
      'removed dislike',
    ]);
    expect(listFeedback(store)).toEqual([{ paper: A, kind: 'dislike', at: at(1) }]);
  });

  test('goes back step by step to the beginning and then does nothing', () => {
    const store = memoryStore();
    addFeedback(store, [A], 'like', at(1));
    addFeedback(store, [B], 'save', at(2));
    removeFeedback(store, [A], undefined, at(3));
    const states = [now(store)];
    while (undoLastFeedback(store).length > 0) states.push(now(store));
    expect(states).toEqual([[`save ${B}`], [`like ${A}`, `save ${B}`], [`like ${A}`], []]);
    expect(undoLastFeedback(store)).toEqual([]);
  });

  test('after new feedback takes back the new one first', () => {
    const store = memoryStore();
    addFeedback(store, [A], 'like', at(1));
    addFeedback(store, [A], 'save', at(2));
    undoLastFeedback(store);
    addFeedback(store, [B], 'read', at(4));
    undoLastFeedback(store);
    expect(now(store)).toEqual([`like ${A}`]);
    undoLastFeedback(store);
    expect(now(store)).toEqual([]);
  });

  test('is itself in the log, which only grows', () => {
    const store = memoryStore();
    addFeedback(store, [A], 'like', at(1));
    const before = feedbackLog(store);
    undoLastFeedback(store, at(2));
    expect(feedbackLog(store)).toEqual([
      ...before,
      { step: 2, at: at(2), change: 'removed', paper: A, kind: 'like', givenAt: at(1), undoes: 1 },
    ]);
  });
});
