import { describe, expect, it } from 'vitest';
import { inASentence } from '../../src/words/text.ts';

describe('a name that a file gives like a title', () => {
  it.each([
    ['Gritting run', 'gritting run'],
    ['Report to the court', 'report to the court'],
    ['booking in person', 'booking in person'],
    // What has its capital inside a sentence too keeps it.
    ['DNA test', 'DNA test'],
    ['Easter club', 'Easter club'],
    ['Saturday session', 'Saturday session'],
    ['Polish booking', 'Polish booking'],
    ['British Sign Language booking', 'British Sign Language booking'],
    ['Right to Buy check', 'Right to Buy check'],
  ])('%s is %s inside a sentence', (name, inside) => {
    expect(inASentence(name)).toBe(inside);
  });
});
