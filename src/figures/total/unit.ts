// The unit: what the price is for, and how many of them a year has. Each fact below is 1 for the unit of the contract and 0
// for every other, so that the volume of a year is the sum of what counts.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { sessionCount } from '../calendar.ts';
import type { Unit, UnitKind } from '../context.ts';
import { placeWeeks } from '../income/paid.ts';
import { counted, whether } from '../leaf.ts';
import { dutyHours, hoursByTheHour } from '../time/hours-by-the-hour.ts';
import { itemBilled } from '../time/items.ts';

const METHOD = 'The costing method, section 10';
const SOURCE = 'The prices of the contract';

function counts(kind: UnitKind, name: string, measure: string) {
  const words = { label: `Whether the unit is a ${kind}`, unit: measure, source: SOURCE };
  return counted(`unit.per${name}`, words, ({ unit }) => (unit.kind === kind ? 1 : 0), 'unit');
}

export const perContactHour = counts('contact-hour', 'ContactHour', 'units/hour');
export const perDutyHour = counts('duty-hour', 'DutyHour', 'units/hour');
const perSession = counts('session', 'Session', 'units/session');
const perPlaceWeek = counts('place-week', 'PlaceWeek', 'units/place-week');
const perYear = counts('year', 'Year', 'units/year');
export const perItem = counted(
  'unit.perItem',
  { label: 'Whether the unit is this item', unit: 'units/item', rows: 'item', source: SOURCE },
  ({ unit }, row) => (unit.item === row ? 1 : 0),
  'unit',
);

function is(id: string, label: string, read: (unit: Unit) => boolean) {
  return whether(`unit.${id}`, label, ({ unit }) => read(unit), 'unit');
}

export const unitIsContactHour = is(
  'isContactHour',
  'The unit is a contact hour',
  ({ kind }) => kind === 'contact-hour',
);
export const unitIsHour = is(
  'isHour',
  'The unit is an hour, of contact or of duty',
  ({ kind }) => kind === 'contact-hour' || kind === 'duty-hour',
);
export const unitIsPiece = is('isPiece', 'The unit is a piece', ({ kind }) => kind === 'piece');
export const unitIsSession = is('isSession', 'The unit is a session', ({ kind }) => kind === 'session');
export const unitIsPlace = is('isPlaceWeek', 'The unit is a place and week', ({ kind }) => kind === 'place-week');
export const unitIsYear = is('isYear', 'The unit is the year', ({ kind }) => kind === 'year');
export const unitIsPriced = is('priced', 'A price of that kind is paid', ({ priced }) => priced);

export const unitCount = figure('unit.count', {
  label: 'Units a year as counted',
  unit: 'units/year',
  source: METHOD,
  formula: fx`${hoursByTheHour} * ${perContactHour} + ${dutyHours} * ${perDutyHour} + sum(${itemBilled} * ${perItem})
    + sum(${sessionCount}) * ${perSession} + ${placeWeeks} * ${perPlaceWeek} + ${perYear}`,
  example: {
    given: {
      'time.hoursByTheHour': 3000,
      'unit.perContactHour': 0,
      'time.dutyHours': 0,
      'unit.perDutyHour': 0,
      'item.billed': [100, 500],
      'unit.perItem': [0, 1],
      'session.count': [365, 104],
      'unit.perSession': 0,
      'time.placeWeeks': 0,
      'unit.perPlaceWeek': 0,
      'unit.perYear': 0,
    },
    gives: 500,
  },
});

export const unitVolume = figure('unit.volume', {
  label: 'Units a year',
  unit: 'units/year',
  why: 'What most of the money is paid for: hours, pieces, nights, places by the week, or the year itself.',
  source: METHOD,
  formula: fx`if(${unitCount} > 0, ${unitCount}, none)`,
  example: { given: { 'unit.count': 500 }, gives: 500 },
});
