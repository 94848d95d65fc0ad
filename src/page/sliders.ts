// Which amounts of a contract can be moved, and how far: what is paid, what weighs most of all that nobody settles, and what
// `solve` would look for. An amount moves as it is written, so that what a slider says is what the file will say.
import { sumsOf } from '../assess.ts';
import { nameOf, valueInWords } from '../contract/ask.ts';
import { setPath } from '../contract/edit.ts';
import { calledIn } from '../contract/profiles/words.ts';
import { readContract } from '../contract/read.ts';
import { fieldAt } from '../contract/schema.ts';
import type { Contract, ContractFile, Input } from '../contract/types.ts';
import { short } from '../contract/values/numbers.ts';
import { usualPaths } from '../model/break-even.ts';
import { decisiveDefaults } from '../model/decisive.ts';
import { firstRun } from '../model/specified.ts';
import type { Assessment } from '../model/types.ts';
import { headlineYear } from '../report/view/headline.ts';
import { turnWords } from '../report/words/names.ts';
import { upperFirst } from '../words/text.ts';
import type { Slider } from './types.ts';
import { writtenAt } from './written.ts';

/** More than these nobody moves. */
const MOST_PRICES = 3;
const MOST_WEIGHTS = 6;
/** How far an end may be, of the whole way. */
const LESS_FAR = [1, 0.99, 0.9, 0.5, 0.25];
/** A slider has about so many steps. */
const STEPS = 200;

/** `£` `16.00` ` minutes`: one number, and what stands around it. */
const ONE_NUMBER = /^([^\d.-]*)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(\D*)$/;

/** One after the other, so that whoever waits may be served between them. */
export function* slidersOf(assessment: Assessment): Generator<Slider> {
  const { file } = assessment;
  const inputs = [...file.inputs.values()];
  const prices = inputs.filter(({ path, unit, place }) => place && path.startsWith('price.') && unit.startsWith('GBP'));
  const weighty = decisiveDefaults(assessment, headlineYear(assessment), MOST_WEIGHTS);
  const turns = new Map(weighty.map(({ input, turnsAt }) => [input.path, turnsAt]));
  const run = firstRun(assessment);
  const usual = (run ? usualPaths(run) : []).flatMap((path) => file.inputs.get(path) ?? []);
  const chosen = new Set([...prices.slice(0, MOST_PRICES), ...weighty.map(({ input }) => input), ...usual]);
  for (const input of chosen) {
    const slider = sliderOf(input, turns.get(input.path), file.contract);
    // What the file holds in another shape cannot be set.
    if (slider && typeof setPath(file.text, slider.path, input.text, file.file) === 'string')
      yield withinReach(file, slider);
  }
}

function sliderOf(input: Input, turnsAt: number | null | undefined, contract: Contract): Slider | undefined {
  const { path, text, usual, origin } = input;
  const [, before = '', digits, after = ''] = ONE_NUMBER.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const value = numberOf(digits);
  const [, , usually] = (usual && ONE_NUMBER.exec(usual.text)) || [];
  // From nothing to nothing there is no way, but of a share.
  const size = Math.max(value, usually === undefined ? 0 : numberOf(usually)) || (after === '%' ? 50 : 0);
  if (size === 0) return undefined;
  const step = niceStep((2 * size) / STEPS);
  return {
    path,
    about: upperFirst(calledIn(contract, path, nameOf(path))),
    before,
    after,
    called: valueInWords(`1${after}`).slice(1),
    decimals: Math.max(decimalsOf(digits), decimalsOf(short(step))),
    value,
    min: 0,
    max: Math.max(value, Math.min(mostOf(path, after), Math.ceil((2 * size) / step) * step)),
    step,
    notes: [
      ...(origin === 'profile' ? ['filled in by the profile'] : []),
      ...(usual && usual.text !== text ? [`${valueInWords(usual.text)} is usual`] : []),
      ...(typeof turnsAt === 'number' ? [`income equals cost at ${turnWords(input, turnsAt, contract)}`] : []),
    ],
  };
}

/** Whether the contract can be worked out with the slider at a value: what the law or another value forbids, a file may not say. */
function canBeWorkedOut({ file, text }: ContractFile, slider: Slider, value: number): boolean {
  const changed = setPath(text, slider.path, writtenAt(slider, value), file);
  const contract = typeof changed === 'string' ? readContract(changed, file).contract : undefined;
  return contract !== undefined && sumsOf(contract).sums !== undefined;
}

/** No farther than the contract can be worked out: else so much less far, in whole steps. */
function withinReach(file: ContractFile, slider: Slider): Slider {
  const { value, step } = slider;
  const reach = (end: number): number => {
    const ends = LESS_FAR.map((part) => Number(short(Math.round((value + (end - value) * part) / step) * step)));
    return ends.find((each) => canBeWorkedOut(file, slider, each)) ?? value;
  };
  return { ...slider, min: reach(slider.min), max: reach(slider.max) };
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
