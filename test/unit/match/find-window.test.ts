import { describe, expect, it } from 'vitest';
import { findWindow, type Ingredient } from '../../../src/match/find-window.ts';

/** "0a 3b": need a in sentence 0, need b in sentence 3; "3ab" meets both. */
function ingredients(list: string): Ingredient[] {
  return list.split(' ').map((item) => {
    const unit = Number.parseInt(item, 10);
    return {
      unit,
      needs: item
        .replace(/\d+/u, '')
        .split('')
        .map((need) => 'abc'.indexOf(need)),
    };
  });
}

describe('findWindow', () => {
  it.each([
    ['0a 0b', 2, 1, [], { found: true, first: 0, last: 1 }],
    ['0ab', 2, 1, [], { found: true, first: 0, last: 0 }],
    ['0a 1b', 2, 1, [], { found: false, reason: 'too-far', first: 0, last: 1 }],
    ['0a 9b 12a 14b 19a', 2, 2, [], { found: false, reason: 'too-far', first: 2, last: 3 }],
    ['0a 1b', 2, 2, [], { found: true, first: 0, last: 1 }],
    ['0a 4a 5b', 2, 2, [], { found: true, first: 1, last: 2 }],
    ['0a 1a 1b', 2, 2, [], { found: true, first: 1, last: 2 }],
    ['0a 1c 2b', 3, 3, [], { found: true, first: 0, last: 2 }],
    ['0a 9b', 2, Number.POSITIVE_INFINITY, [], { found: true, first: 0, last: 1 }],
    ['0a 0b', 2, 1, [0], { found: false, reason: 'excluded', by: 0 }],
    ['0a 0b', 2, 1, [1], { found: true, first: 0, last: 1 }],
    ['0a 0b', 2, 2, [1], { found: false, reason: 'excluded', by: 0 }],
    ['2a 3b', 2, 2, [1, 4], { found: true, first: 0, last: 1 }],
    ['0a 0b 5a 5b', 2, 2, [1], { found: true, first: 2, last: 3 }],
    ['0a 0b', 2, Number.POSITIVE_INFINITY, [9], { found: false, reason: 'excluded', by: 0 }],
  ])('in %s with %d needs, size %d, excluded %j gives %j', (list, needCount, size, excluded, result) => {
    expect(findWindow({ ingredients: ingredients(list), needCount, size, excluded })).toEqual(result);
  });
});
