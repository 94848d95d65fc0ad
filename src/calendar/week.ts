// A week as windows see it: its days as bits, its times in quarter-hours.

/** Bits 0 to 6 are Monday to Sunday, bit 7 is a bank holiday that a window names as such. */
export const MONDAY_TO_FRIDAY = 0x1f;
export const WEEKEND = 0x60;
/** Every weekday; a bank holiday is its weekday too. What a window without days means. */
export const EVERY_DAY = 0x7f;
export const BANK_HOLIDAY = 0x80;

export const WEEKS_A_YEAR = 365 / 7;

export const QUARTERS_A_DAY = 96;
export const QUARTERS_A_WEEK = 7 * QUARTERS_A_DAY;

export const DAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** `07:30` */
export function timeOfDay(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The same of a quarter-hour of the day. */
export function clock(quarter: number): string {
  return timeOfDay(Math.floor(quarter / 4), (quarter % 4) * 15);
}
