// What is counted from the calendar of a contract year: bands, sessions, periods, and which year of the term it is.
import { counted, laidOut } from './leaf.ts';

export const bandHours = laidOut(
  'band.hours',
  { label: 'Hours of the year', unit: 'hours/year', rows: 'band' },
  (layout, row) => layout.bands[row]?.hours ?? 0,
);
export const bandWakingStaff = laidOut(
  'band.wakingStaff',
  { label: 'Staff awake on cover', unit: 'ratio', rows: 'band' },
  (layout, row) => layout.bands[row]?.waking ?? 0,
);
export const bandAsleepStaff = laidOut(
  'band.asleepStaff',
  { label: 'Staff asleep on cover', unit: 'ratio', rows: 'band' },
  (layout, row) => layout.bands[row]?.asleep ?? 0,
);
export const bandOnCallStaff = laidOut(
  'band.onCallStaff',
  { label: 'Staff on call at home', unit: 'ratio', rows: 'band' },
  (layout, row) => layout.bands[row]?.onCall ?? 0,
);
export const bandApartStaff = laidOut(
  'band.apartStaff',
  { label: 'Staff awake on cover beside the visits', unit: 'ratio', rows: 'band' },
  (layout, row) => layout.bands[row]?.apart ?? 0,
);
export const bandExtra = laidOut(
  'band.extra',
  { label: 'Enhancement, the highest that holds', unit: 'share', rows: 'band' },
  (layout, row) => layout.bands[row]?.extra ?? 0,
);
export const bandShare = laidOut(
  'band.share',
  { label: "Share of the year's demand", unit: 'share', rows: 'band' },
  (layout, row) => layout.bands[row]?.share ?? 0,
);

export const saleShare = counted(
  'sale.share',
  { label: 'Share of the hours by the hour', unit: 'share', rows: 'sale' },
  (c, row) => c.sales[row]?.share ?? 0,
  'sales',
);
export const salePrice = counted(
  'sale.price',
  {
    label: 'Price at this time and visit length',
    unit: 'GBP/hour',
    rows: 'sale',
    source: 'The contract',
    nullable: true,
  },
  (c, row) => c.sales[row]?.price ?? 0,
  'sales',
);

export const sessionCount = counted(
  'session.count',
  { label: 'Sessions paid at this price', unit: 'sessions/year', rows: 'session' },
  ({ sold }, row) => sold.pricedSessions[row]?.sessions ?? 0,
  'sold',
);

export const sleepInSessions = laidOut(
  'calendar.sleepInSessions',
  { label: 'Sleep-in sessions', unit: 'sessions/year' },
  (layout) => layout.sleepInSessions,
);
export const onCallSessions = laidOut(
  'calendar.onCallSessions',
  { label: 'On-call sessions', unit: 'sessions/year' },
  (layout) => layout.onCallSessions,
);
export const outOfHoursSessions = laidOut(
  'calendar.outOfHoursSessions',
  { label: 'Sessions of all hours outside Monday to Friday 08:00-18:00', unit: 'sessions/year' },
  (layout) => layout.outOfHoursSessions,
);
export const daysOfYear = laidOut(
  'calendar.days',
  { label: 'Days in this contract year', unit: 'days/year' },
  (layout) => layout.days,
);
export const yearsSoFar = counted(
  'term.yearsSoFar',
  { label: "Years since the contract's start", unit: 'years', source: 'The term of the contract' },
  (c) => c.year - 1,
  'year',
);
export const yearGap = counted(
  'term.gap',
  { label: 'Gap of each year', unit: 'GBP', rows: 'year', source: 'The years of the term', nullable: true },
  (c, row) => c.gaps[row] ?? 0,
  'gaps',
);

export const yearPart = counted(
  'term.part',
  { label: 'Part of each year that lies in the term', unit: 'share', rows: 'year', source: 'The term of the contract' },
  (c, row) => c.termParts[row] ?? 0,
  'termParts',
);

export const periodShare = counted(
  'period.share',
  { label: 'Share of the year under one law', unit: 'share', rows: 'period' },
  (c, row) => (c.periods[row]?.days ?? 0) / c.layout.days,
  'periods',
  'layout',
);

export const wageShare = counted(
  'wage.share',
  { label: 'Share of the year in which no rate of pay changes', unit: 'share', rows: 'wage' },
  (c, row) => (c.wages[row]?.days ?? 0) / c.layout.days,
  'wages',
  'layout',
);
