import { describe, expect, it } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { serviceNames } from '../../src/contract/profiles/registry.ts';
import { vacancies } from '../../src/published/schema.ts';
import { vacanciesOf, vacancyEntries } from '../../src/published/vacancies.ts';

describe('published vacancies', () => {
  it("hold children's services against children's, and home care against home care", () => {
    expect(vacanciesOf('childrens-social-work-team', day('2024-01-01'))).toEqual({
      of: "children's social workers in England",
      from: day('2023-09-30'),
      share: 0.189,
      highest: 0.2,
      source: expect.stringContaining('Department for Education'),
    });
    expect(vacanciesOf('family-support', day('2024-01-01'))?.of).toBe("children's social workers in England");
    expect(vacanciesOf('home-care', day('2025-01-01'))).toMatchObject({ of: 'home care in England', share: 0.101 });
  });

  it('are the first published before any was, and none where none was', () => {
    expect(vacanciesOf('childrens-social-work-team', day('2014-04-01'))?.share).toBe(0.17);
    expect(vacanciesOf('cleaning', day('2024-01-01'))).toBeUndefined();
  });

  it('have the form of their file', () => {
    expect(vacancies.safeParse(vacancyEntries).error?.issues ?? []).toEqual([]);
  });

  it.each(vacancyEntries)('of $of: rows in order, of services that exist', ({ services, rows, source }) => {
    expect(services.filter((name) => !serviceNames.some((each) => each === name))).toEqual([]);
    const days = rows.map(({ from }) => day(from));
    expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
    for (const { value } of rows) expect(value > 0 && value < 1).toBe(true);
    expect(source).toMatch(/\d{4}|yearly/);
  });
});
