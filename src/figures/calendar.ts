// What is counted from the calendar of a contract year: bands, sessions, periods, and which year of the term it is.
import { counted } from './leaf.ts';

export const bandHours = counted(
  'band.hours',
  { label: 'Hours of the year', unit: 'hours/year', rows: 'band' },
  (c, row) => c.layout.bands[row]?.hours ?? 0,
);
export const bandWakingStaff = counted(
  'band.wakingStaff',
  { label: 'Staff awake on cover', unit: 'ratio', rows: 'band' },
  (c, row) => c.layout.bands[row]?.waking ?? 0,
);
export const bandAsleepStaff = counted(
  'band.asleepStaff',
  { label: 'Staff asleep on cover', unit: 'ratio', rows: 'band' },
  (c, row) => c.layout.bands[row]?.asleep ?? 0,
);
export const bandOnCallStaff = counted(
  'band.onCallStaff',
  { label: 'Staff on call at home', unit: 'ratio', rows: 'band' },
  (c, row) => c.layout.bands[row]?.onCall ?? 0,
);
export const bandExtra = counted(
  'band.extra',
  { label: 'Enhancement, the highest that holds', unit: 'share', rows: 'band' },
  (c, row) => c.layout.bands[row]?.extra ?? 0,
);
export const bandShare = counted(
  'band.share',
  { label: "Share of the year's demand", unit: 'share', rows: 'band' },
  (c, row) => c.layout.bands[row]?.share ?? 0,
);

export const saleShare = counted(
  'sale.share',
  { label: "Share of the year's demand", unit: 'share', rows: 'sale' },
  (c, row) => c.sales[row]?.share ?? 0,
);
export const salePrice = counted(
  'sale.price',
  { label: 'Price at this time and visit length', unit: 'GBP/hour', rows: 'sale', source: 'The contract' },
  (c, row) => c.sales[row]?.price ?? 0,
);

export const sleepInSessions = counted(
  'calendar.sleepInSessions',
  { label: 'Sleep-in sessions', unit: 'sessions/year' },
  (c) => c.layout.sleepInSessions,
);
export const onCallSessions = counted(
  'calendar.onCallSessions',
  { label: 'On-call sessions', unit: 'sessions/year' },
  (c) => c.layout.onCallSessions,
);
export const daysOfYear = counted(
  'calendar.days',
  { label: 'Days in this contract year', unit: 'days/year' },
  (c) => c.layout.days,
);
export const weekendAndHolidayDays = counted(
  'calendar.weekendAndHolidayDays',
  { label: 'Saturdays, Sundays and bank holidays', unit: 'days/year' },
  (c) => c.layout.weekendAndHolidayDays,
);

export const yearsSoFar = counted(
  'term.yearsSoFar',
  { label: "Years since the contract's start", unit: 'years', source: 'The term of the contract' },
  (c) => c.year - 1,
);
export const yearGap = counted(
  'term.gap',
  { label: 'Gap of each year', unit: 'GBP', rows: 'year', source: 'The years of the term' },
  (c, row) => c.gaps[row] ?? 0,
);

export const periodShare = counted(
  'period.share',
  { label: 'Share of the year under one law', unit: 'share', rows: 'period' },
  (c, row) => (c.periods[row]?.days ?? 0) / c.layout.days,
);
