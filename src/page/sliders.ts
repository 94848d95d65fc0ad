// Which amounts of a contract can be moved, and how far: what is paid and how much is bought, then what weighs most of all
// that nobody settles. An amount moves as it is written, so that what a slider says is what the file will say.
import { aboutPath } from '../contract/ask.ts';
import { setPath } from '../contract/edit.ts';
import { short } from '../contract/numbers.ts';
import { fieldAt } from '../contract/schema.ts';
import type { Input } from '../contract/types.ts';
import { decisiveDefaults } from '../model/decisive.ts';
import type { Assessment } from '../model/types.ts';
import { headlineYear } from '../report/headline.ts';
import { withUnit } from '../words/words.ts';
import type { Slider } from './types.ts';

/** More than these nobody moves. */
const MOST_PRICES = 3;
const MOST_WEIGHTS = 6;
/** A slider has about so many steps. */
const STEPS = 200;

const VOLUME = 'demand.hours_per_week';

/** `£` `16.00` ` minutes`: one number, and what stands around it. */
const ONE_NUMBER = /^([^\d.-]*)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(\D*)$/;

export function slidersOf(assessment: Assessment): Slider[] {
  const { file } = assessment;
  const inputs = [...file.inputs.values()];
  const prices = inputs.filter(({ path, unit, place }) => place && path.startsWith('price.') && unit.startsWith('GBP'));
  const weighty = decisiveDefaults(assessment, headlineYear(assessment), MOST_WEIGHTS);
  const turns = new Map(weighty.map(({ input, turnsAt }) => [input.path, turnsAt]));
  const volume = inputs.filter(({ path, place }) => place && path === VOLUME);
  const chosen = new Set([...prices.slice(0, MOST_PRICES), ...volume, ...weighty.map(({ input }) => input)]);
  return [...chosen].flatMap((input) => {
    // What the file holds in another shape cannot be set.
    if (typeof setPath(file.text, input.path, input.text, file.file) !== 'string') return [];
    const item = /^price\.items\[(\d+)\]/.exec(input.path)?.[1];
    const named = item === undefined ? '' : `: ${file.contract.price.items[Number(item)]?.name}`;
    const slider = sliderOf(input, turns.get(input.path), named);
    return slider ? [slider] : [];
  });
}

/** `named` is what an entry of a list is called. */
function sliderOf(input: Input, turnsAt: number | null | undefined, named: string): Slider | undefined {
  const { path, text, usual, origin } = input;
  const [, before = '', digits, after = ''] = ONE_NUMBER.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const value = numberOf(digits);
  const [, , usually] = (usual && ONE_NUMBER.exec(usual.text)) || [];
  const size = Math.max(value, usually === undefined ? 0 : numberOf(usually)) || 1;
  const most = mostOf(path, after);
  const step = niceStep((2 * size) / STEPS);
  const max = Math.min(most, Math.ceil((2 * size) / step) * step);
  const isNeverNothing = fieldAt(path)?.isNeverNothing === true;
  return {
    path,
    about: `${(aboutPath(path) ?? path).replaceAll('`', '')}${named}`,
    before,
    after,
    decimals: Math.max(decimalsOf(digits), decimalsOf(short(step))),
    value,
    min: isNeverNothing ? step : 0,
    max: Math.max(max, value),
    step,
    notes: [
      ...(origin === 'profile' ? ['filled in by the profile'] : []),
      ...(usual && usual.text !== text ? [`${usual.text} is usual`] : []),
      ...(typeof turnsAt === 'number' ? [`income equals cost at ${withUnit(turnsAt, input.unit)}`] : []),
    ],
  };
}

/** The most that its field takes, in the numbers in which it is written. */
function mostOf(path: string, after: string): number {
  const max = fieldAt(path)?.leaf?.limits?.max;
  if (after === '%') return (max ?? 1) * 100;
  return after === '' ? (max ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
}

/** 1, 2 or 5 of some power of ten. */
function niceStep(about: number): number {
  const power = 10 ** Math.floor(Math.log10(about));
  const factor = [1, 2, 5, 10].find((each) => each * power >= about * 0.999) ?? 10;
  return Number(short(factor * power));
}

const numberOf = (digits: string): number => Number(digits.replaceAll(',', ''));
const decimalsOf = (digits: string): number => digits.split('.')[1]?.length ?? 0;
