// A value as other programs can take it: lists and maps under the keys of the file, with days and windows as they are
// written there, which are numbers to the sums alone.
import { formatIso } from '../calendar/day.ts';
import type { Window } from '../calendar/types.ts';
import { formatDays, formatHours } from '../calendar/window.ts';
import { fieldAt } from './schema.ts';
import type { Field } from './tree.ts';
import type { Input } from './types.ts';

export function plainValue({ path, value, text }: Pick<Input, 'path' | 'value' | 'text'>): unknown {
  const field = fieldAt(path);
  return field?.leaf?.isCoded ? text : (plain(value, field) ?? null);
}

function plain(value: unknown, field: Field | undefined): unknown {
  if (Array.isArray(value)) return value.map((entry) => plain(entry, field?.item));
  // Of all that a list may hold and the sums have in a code of their own, a day alone is no part of a window.
  if (typeof value === 'number' && field?.leaf?.isCoded) return formatIso(value);
  if (typeof value !== 'object' || value === null) return value;
  if (isWindow(value)) return plainWindow(value, field);
  const entries = Object.entries(value).flatMap(([key, inside]) =>
    isWindow(inside) ? Object.entries(plainWindow(inside, field)) : [[key, plain(inside, field?.fields?.get(key))]],
  );
  return Object.fromEntries(entries);
}

function isWindow(value: unknown): value is Window {
  return typeof value === 'object' && value !== null && 'onBankHolidays' in value;
}

/** What else stands beside a window comes after it. */
function plainWindow({ days, start, end, onBankHolidays, ...more }: Window, field: Field | undefined): object {
  return {
    days: formatDays(days),
    hours: formatHours({ start, end }),
    ...(field?.fields?.has('bank_holidays') ? { bank_holidays: onBankHolidays } : {}),
    ...more,
  };
}
