// What is counted from the calendar of a contract year: bands, sessions, periods, and which year of the term it is.
import { counted, laidOut, rowOf } from './leaf.ts';

export const bandHours = laidOut(
  'band.hours',
  { label: 'Hours of the year', unit: 'hours/year', rows: 'band' },
  ({ bands }, row) => rowOf(bands, row).hours,
);
export const bandWakingStaff = laidOut(
  'band.wakingStaff',
  { label: 'Staff awake on cover', unit: 'ratio', rows: 'band' },
  ({ bands }, row) => rowOf(bands, row).waking,
);
export const bandAsleepStaff = laidOut(
  'band.asleepStaff',
  { label: 'Staff asleep on cover', unit: 'ratio', rows: 'band' },
  ({ bands }, row) => rowOf(bands, row).asleep,
);
export const bandOnCallStaff = laidOut(
  'band.onCallStaff',
  { label: 'Staff on call at home', unit: 'ratio', rows: 'band' },
  ({ bands }, row) => rowOf(bands, row).onCall,
);
export const bandApartStaff = laidOut(
  'band.apartStaff',
  { label: 'Staff awake on cover beside the visits', unit: 'ratio', rows: 'band' },
  ({ bands }, row) => rowOf(bands, row).apart,
);
export const bandExtra = laidOut(
  'band.extra',
  { label: 'Enhancement, the highest that holds', unit: 'share', rows: 'band' },
  ({ bands }, row) => rowOf(bands, row).extra,
);
export const bandShare = laidOut(
  'band.share',
  { label: "Share of the year's demand", unit: 'share', rows: 'band' },
  ({ bands }, row) => rowOf(bands, row).share,
);

export const saleShare = counted(
  'sale.share',
  { label: 'Share of the hours by the hour', unit: 'share', rows: 'sale' },
  ({ sales }, row) => rowOf(sales, row).share,
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
  ({ sales }, row) => rowOf(sales, row).price,
  'sales',
);

export const sessionCount = counted(
  'session.count',
  { label: 'Sessions paid at this price', unit: 'sessions/year', rows: 'session' },
  ({ sold }, row) => rowOf(sold.pricedSessions, row).sessions,
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
  ({ gaps }, row) => rowOf(gaps, row),
  'gaps',
);

export const yearPart = counted(
  'term.part',
  { label: 'Part of each year that lies in the term', unit: 'share', rows: 'year', source: 'The term of the contract' },
  ({ termParts }, row) => rowOf(termParts, row),
  'termParts',
);

export const periodShare = counted(
  'period.share',
  { label: 'Share of the year under one law', unit: 'share', rows: 'period' },
  ({ periods, layout }, row) => rowOf(periods, row).days / layout.days,
  'periods',
  'layout',
);

export const wageShare = counted(
  'wage.share',
  { label: 'Share of the year in which no rate of pay changes', unit: 'share', rows: 'wage' },
  ({ wages, layout }, row) => rowOf(wages, row).days / layout.days,
  'wages',
  'layout',
);
