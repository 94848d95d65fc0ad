import { describe, expect, it } from 'vitest';
import { plainNumberIn, writtenIn } from '../../src/contract/written.ts';

describe('a number as it is written, and what stands around it', () => {
  it.each([
    ['£1,500 a month', { value: 1500, before: '£', after: ' a month' }],
    ['−.5', { value: -0.5, before: '', after: '' }],
    ['£-5', { value: -5, before: '£', after: '' }],
    ['-£ 5', { value: -5, before: '£ ', after: '' }],
    ['140% of basic pay', { value: 140, before: '', after: '% of basic pay' }],
    // What follows is for each form to judge.
    ['1,50', { value: 1, before: '', after: ',50' }],
    ['007', { value: 0, before: '', after: '07' }],
    ['5e3', { value: 5, before: '', after: 'e3' }],
  ])('%s', (text, written) => {
    expect(writtenIn(text)).toEqual(written);
  });

  it.each(['', 'a week', '£', '---5', ',5'])('there is none at the start of "%s"', (text) => {
    expect(writtenIn(text)).toBeUndefined();
  });

  it.each(['£16', '£-5', '--5'])('%s is more than a plain number', (text) => {
    expect(writtenIn(text)).toBeDefined();
    expect(plainNumberIn(text)).toBeUndefined();
  });
});
