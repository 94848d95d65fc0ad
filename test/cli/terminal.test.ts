import { describe, expect, it } from 'vitest';
import { decide, inColumns } from '../../src/cli/terminal.ts';

const onScreen = { isTTY: true, columns: 100, env: { TERM: 'xterm-256color' }, asked: undefined };
const inPipe = { isTTY: false, columns: undefined, env: { TERM: 'xterm-256color' }, asked: undefined };

describe('the decision how to print', () => {
  it('is colour, lines and the width of the window on a terminal', () => {
    expect(decide(onScreen)).toEqual({ colour: true, unicode: true, width: 100 });
  });

  it('is plain text in 72 columns through a pipe', () => {
    expect(decide(inPipe)).toEqual({ colour: false, unicode: false, width: 72 });
  });

  it.each([
    [20, 40],
    [40, 40],
    [120, 120],
    [300, 120],
    [0, 72],
  ])('fits a window of %i columns with %i', (columns, width) => {
    expect(decide({ ...onScreen, columns }).width).toBe(width);
  });

  it.each([
    ['NO_COLOR on a terminal', { ...onScreen, env: { NO_COLOR: '1' } }, false],
    ['an empty NO_COLOR, which counts as not set', { ...onScreen, env: { NO_COLOR: '' } }, true],
    ['TERM=dumb', { ...onScreen, env: { TERM: 'dumb' } }, false],
    ['FORCE_COLOR in a pipe', { ...inPipe, env: { FORCE_COLOR: '1' } }, true],
    ['an empty FORCE_COLOR in a pipe', { ...inPipe, env: { FORCE_COLOR: '' } }, true],
    ['FORCE_COLOR=0 on a terminal', { ...onScreen, env: { FORCE_COLOR: '0' } }, false],
    ['FORCE_COLOR and NO_COLOR at once', { ...inPipe, env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, true],
    ['--color in a pipe', { ...inPipe, asked: true }, true],
    ['--no-color over FORCE_COLOR', { ...onScreen, env: { FORCE_COLOR: '1' }, asked: false }, false],
  ])('obeys %s', (_, surroundings, colour) => {
    expect(decide(surroundings).colour).toBe(colour);
  });

  it('draws no lines on a dumb terminal', () => {
    expect(decide({ ...onScreen, env: { TERM: 'dumb' } }).unicode).toBe(false);
  });
});

describe('what is told beside the output', () => {
  it('breaks at the width of the screen, and what is indented stays so', () => {
    expect(inColumns('one two three\n  four five six', 9)).toBe('one two\nthree\n  four\n  five\n  six');
    expect(inColumns('short\n\n  as it is', 40)).toBe('short\n\n  as it is');
  });
});
