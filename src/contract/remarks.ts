// What a contract says that can be read, and is probably not what was meant.
import { EmptyWindow, layOutYear } from '../calendar/layout.ts';
import type { Band } from '../calendar/types.ts';
import { DAY_NAMES, QUARTERS_A_DAY } from '../calendar/week.ts';
import { contractYear } from '../calendar/year.ts';
import { knownOn, rates } from '../rates/index.ts';
import { number, share } from '../words/words.ts';
import { fieldsThat } from './ask.ts';
import { isPaidByTheHour, namesAPrice } from './prices.ts';
import { otherShapes } from './profiles/shape.ts';
import type { Contract } from './schema.ts';
import { showMoney, showShare } from './values/numbers.ts';

export interface Remark {
  path: string;
  message: string;
}

/** Nobody who works for a public service by the hour is paid so many minimum wages: a week, a month or a year is meant. */
const MINIMUM_WAGES = 8;
/** Nor does an hour of it cost so many, even with several workers. */
const MINIMUM_WAGES_OF_A_PRICE = 40;

export function remarksOn(contract: Contract, isStated: (path: string) => boolean): Remark[] {
  return [
    ...otherShapes(contract, isStated),
    ...termOfMonths(contract),
    ...payOfAnotherTime(contract),
    ...idleOfNobody(contract, isStated),
    ...coverInsideVisits(contract, isStated),
    ...aloneWithPieces(contract),
    ...ofNoHours(contract, isStated),
    ...nightsOfSomeDays(contract),
  ];
}

/** No public service is bought for longer; a term of months often is. */
const LONGEST_TERM = 30;

function termOfMonths({ contract: { years } }: Contract): Remark[] {
  if (years === undefined || years <= LONGEST_TERM) return [];
  return [{ path: 'contract.years', message: `contract.years is ${years} years; are ${years} months meant?` }];
}

function payOfAnotherTime({ contract: { start }, pay, staff, price }: Contract): Remark[] {
  const { value: minimum } = knownOn(rates['minimum-wage'], start);
  const over = (path: string, hourly: unknown, most: number, what: string): Remark[] => {
    if (typeof hourly !== 'number' || hourly < most * minimum) return [];
    const often = `${Math.floor(hourly / minimum)} times the minimum wage`;
    const message = `${path} is ${showMoney(hourly)} an hour, ${often}; is it the ${what} of a day, a week or a year?`;
    return [{ path, message }];
  };
  return [
    ...over('pay.rate', pay.rate, MINIMUM_WAGES, 'pay'),
    ...staff.flatMap(({ rate }, at) => over(`staff[${at}].rate`, rate, MINIMUM_WAGES, 'pay')),
    ...over('price.per_hour', price.per_hour, MINIMUM_WAGES_OF_A_PRICE, 'price'),
    ...price.rates.flatMap(({ per_hour }, at) =>
      over(`price.rates[${at}].per_hour`, per_hour, MINIMUM_WAGES_OF_A_PRICE, 'price'),
    ),
  ];
}

/** Time lost between visits counts only where nobody is on cover: there it is inside their shift. */
function idleOfNobody(contract: Contract, isStated: (path: string) => boolean): Remark[] {
  const { cover, visit } = contract;
  if (visit.idle === 0 || !isStated('visit.idle') || cover.length === 0) return [];
  const bands = bandsOf(contract);
  if (
    bands === undefined ||
    bands.some(({ share, waking, asleep, onCall }) => share > 0 && waking + asleep + onCall === 0)
  )
    return [];
  const where = 'somebody is on cover whenever work is asked for, so it changes no sum';
  return [
    { path: 'visit.idle', message: `visit.idle is ${showShare(visit.idle)}, and ${where}; is that cover meant?` },
  ];
}

/** Visits that take as much as the shift, or half as much again, are made by who is on it. */
const TIMES_OVER = 2;

/** Cover that visits fill more than twice over costs nothing: whoever wrote it may have meant people who are there beside them. */
function coverInsideVisits(contract: Contract, isStated: (path: string) => boolean): Remark[] {
  const { cover, demand } = contract;
  const at = cover.findIndex(
    ({ mode, staff, takes_visits }, row) =>
      mode === 'waking' && staff > 0 && takes_visits !== false && !isStated(`cover[${row}].takes_visits`),
  );
  if (at < 0 || demand.hours_per_week === 0 || demand.visits.length === 0) return [];
  const asked = demand.hours_per_week * demand.weeks_per_year;
  const awake = bandsOf(contract)?.filter(({ waking }) => waking > 0) ?? [];
  if (awake.length === 0 || awake.some(({ hours, waking, share }) => asked * share < TIMES_OVER * hours * waking))
    return [];
  const hours = awake.reduce((sum, band) => sum + band.hours * band.waking, 0);
  const message = `cover: the visits take more than twice the ${number(hours, 0)} hours a year of this cover, so it adds nothing to them; do these workers make the visits, or are they there beside them (takes_visits: no)?`;
  return [{ path: `cover[${at}]`, message }];
}

/** Where nobody may be alone two make each visit; what is paid by the piece has the workers that the contract gives a visit. */
function aloneWithPieces({ demand, lone_working, price, visit }: Contract): Remark[] {
  const isMet = price.items.some(({ contact_time }) => contact_time > 0);
  const hasVisits = demand.hours_per_week > 0 && demand.visits.length > 0;
  if (lone_working.allowed || !isMet || hasVisits || visit.crew + lone_working.second_worker >= 2) return [];
  const message =
    'lone_working.allowed is no, and the contact time of what is paid by the piece is counted with one worker; are two there (visit.crew: 2)?';
  return [{ path: 'lone_working.allowed', message }];
}

/** What is said of visits and of their weeks where there are none. */
function ofNoHours(contract: Contract, isStated: (path: string) => boolean): Remark[] {
  const { demand } = contract;
  const isAsked = demand.hours_per_week > 0 || demand.guaranteed_hours_per_week > 0;
  // Without hours a price of them brings nothing, and they are asked for by name.
  if (isAsked || !namesAPrice(contract) || isPaidByTheHour(contract)) return [];
  return [...fieldsThat(({ withoutHours }) => withoutHours)].flatMap(([field, { withoutHours }]) => {
    const path = field.replace('[]', '[0]');
    const message = `${field.replace(/\[.*/, '')} is stated and demand.hours_per_week is not, so ${withoutHours}; are hours a week meant?`;
    return isStated(path) ? [{ path, message }] : [];
  });
}

const NIGHTS = DAY_NAMES.length;
/** The quarter-hour at which it is no longer night: 06:00. */
const MORNING = 24;

/** A place by the night is paid for every night of the year; where somebody is there on some nights alone, fewer may be sold. */
function nightsOfSomeDays({ cover, price: { places } }: Contract): Remark[] {
  if (!places?.per_night || cover.length === 0) return [];
  const isOn = (days: number, day: number): boolean => (days & (1 << (day % NIGHTS))) !== 0;
  // A night is of the day on which it begins: somebody is there, or on call, past its midnight and before the morning.
  const hasCover = (day: number): boolean =>
    cover.some(
      ({ staff, days, start, end }) =>
        staff > 0 && ((isOn(days, day) && end > QUARTERS_A_DAY) || (isOn(days, day + 1) && start < MORNING)),
    );
  const nights = DAY_NAMES.filter((_, day) => hasCover(day)).length;
  if (nights === 0 || nights === NIGHTS) return [];
  const message = `price.places.per_night is paid for every night of the year, and there is cover on ${nights} nights of the ${NIGHTS} of a week; if the places are let on those nights alone, price.places.occupancy is at most ${share(nights / NIGHTS)}`;
  return [{ path: 'price.places.per_night', message }];
}

/** Of the first year; undefined where a part of the pattern has no quarter-hour, which is told where the sums are made. */
function bandsOf({ contract: { start, nation }, cover, demand }: Contract): readonly Band[] | undefined {
  const { from, to } = contractYear(start, 1);
  const none = { enhancements: [], lengths: [0], prices: [] };
  try {
    return layOutYear({ from, to, nation, cover, pattern: demand.pattern, ...none }).bands;
  } catch (error) {
    if (error instanceof EmptyWindow) return undefined;
    throw error;
  }
}
