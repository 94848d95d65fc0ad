// What the price of a contract is for, where nobody states what it is.
import { describe, expect, it } from 'vitest';
import { assessed, textOf, unitNames } from './units.ts';

const unitOf = (text: string) => assessed(text).years[0]?.runs.get('asSpecified')?.context.unit;
const SERVICE = `contract: {title: A service, authority: A council, start: 2025-04-06}
pay: {rate: £13.50}
`;

describe('what the price is for', () => {
  it.each(unitNames)('is known where what is paid is not: %s', (name) => {
    expect(unitOf(textOf(name, 'unknown'))).toMatchObject({ kind: name.replace(/ by the .*/, ''), priced: true });
  });

  it('is the first that is named of several, where one of them is unknown, whatever another brings', () => {
    const demand = 'demand: {hours_per_week: 100 hours, visit_length: 1 hour}\n';
    const item = '{name: report, price: unknown, per_year: 10, staff_time: 1 hour}';
    const price = (each: string) => `price: {per_hour: £1.00, items: [${each}], block_per_year: "£900,000"}\n`;
    expect(unitOf(`${SERVICE}${demand}${price(item)}`)?.kind).toBe('contact-hour');
    expect(unitOf(`${SERVICE}${demand}${price(item.replace('unknown', '£5.00'))}`)?.kind).toBe('year');
  });
});
