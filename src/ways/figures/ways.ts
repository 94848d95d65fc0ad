// What each way of closing the gap is worth, and what it would cost to see it: a row for each lever. Beside the sums.

import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { isShort } from '../../engine/hair.ts';
import { hourlyIncome } from '../../figures/income/gross.ts';
import { counted } from '../../figures/leaf.ts';
import { levers } from '../index.ts';
import type { Lever, Move } from '../lever.ts';
import { cheapestFor, officerHour } from '../seen/closing.ts';
import { type Setting, settingIn } from '../setting.ts';
import { moveOf } from '../solve-lever.ts';

const METHOD = 'The costing method, section 13';

/** Read of how far a lever has to move; none where the contract leaves it nothing to move, or the price pays. */
function ofMove(
  id: string,
  label: string,
  unit: string,
  read: (lever: Lever, move: Move, setting: Setting) => number | undefined,
) {
  return counted(id, { label, unit, rows: 'way', source: METHOD }, (context, row) => {
    const setting = settingIn(context);
    const lever = levers[row];
    const move = lever && isShort(setting.gap) ? moveOf(lever, setting) : undefined;
    return lever && move ? (read(lever, move, setting) ?? Number.NaN) : Number.NaN;
  });
}

export const waySaves = ofMove(
  'way.saves',
  'What the way saves, moved until income meets cost or as far as it can go',
  'GBP/year',
  (_, { saves }) => saves,
);

const undeliveredShare = ofMove(
  'way.undelivered',
  'Share of the hours billed that nobody gives',
  'share',
  (lever, { value }) => lever.undelivered?.(value) ?? 0,
);

const officerHours = ofMove(
  'way.officerHours',
  "An officer's hours for the measure that would show it with the least effort",
  'hours/year',
  (lever, move, setting) => cheapestFor(lever, move, setting)?.hours,
);

const costOfOfficer = counted(
  'way.officerHour',
  { label: 'An hour of an officer of the authority', unit: 'GBP/hour', source: 'Published unit costs of councils' },
  ({ contract }) => officerHour(contract.contract.start).value,
);

export const closingCost = figure('way.closingCost', {
  label: 'What a measure costs that would show it',
  unit: 'GBP/year',
  rows: 'way',
  source: METHOD,
  formula: fx`${officerHours} * ${costOfOfficer}`,
});

export const wayProtects = figure('way.protects', {
  label: 'What that measure protects: what is paid for hours not given, else what the way saves',
  unit: 'GBP/year',
  rows: 'way',
  source: METHOD,
  formula: fx`if(${undeliveredShare} > 0 and ${hourlyIncome} > 0, ${undeliveredShare} * ${hourlyIncome}, ${waySaves})`,
});

export const figuresOfWays = [waySaves, closingCost, wayProtects];
