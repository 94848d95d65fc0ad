import { describe, expect, it } from 'vitest';
import { day } from '../../../src/calendar/day.ts';
import type { Circumstances } from '../../../src/contract/profiles/levels.ts';
import { type ServiceName, serviceNames } from '../../../src/contract/profiles/registry.ts';
import { profilePage } from '../../../src/report/reference/profile.ts';
import type { Block, Row } from '../../../src/report/types.ts';

const ENGLAND_2024: Circumstances = {
  start: day('2024-04-01'),
  nation: 'england',
  provider_kind: 'charity',
  risks: [],
};
const page = (name: ServiceName): Block[] => profilePage(name, ENGLAND_2024);
const rowsOf = (blocks: readonly Block[]): Row[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
const row = (name: ServiceName, path: string): { cells: string[]; note?: string } | undefined => {
  const texts = ({ cells }: Row): string[] => cells.map((cell) => (cell.kind === 'text' ? cell.text : ''));
  const found = rowsOf(page(name)).find((each) => texts(each)[0] === path);
  return found && { cells: texts(found), note: found.note };
};

describe('the page of a profile', () => {
  it('lists each default, lean, usual and safe, with why and by whom', () => {
    expect(row('home-care', 'visit.idle')).toEqual({
      cells: ['visit.idle', '0%', '2%', '7%'],
      note: expect.stringMatching(
        /^Lean: Three of five returns show no such pay \(.*\)\. Usual: Mean of six published figures.* \(our judgement, beside: .*\)\. Safe: Paid from start to end of the shift/,
      ),
    });
  });

  it('stars money that moves with prices, and none that has its day', () => {
    expect(row('family-support', 'costs.equipment')?.cells).toEqual(['costs.equipment', '£100*', '£150*', '£150*']);
    expect(row('family-support', 'pay.on_call')?.cells.slice(1)).toEqual(['£10.12', '£18.46', '£18.46']);
  });

  it('writes a list as a contract would, and says what it is where nothing stands', () => {
    expect(row('home-care', 'pay.enhancements')?.cells).toEqual([
      'pay.enhancements',
      'none',
      '{days: bank-holiday, extra: 50%}',
      '{days: bank-holiday, extra: 100%}, {days: weekends, extra: 8%}',
    ]);
    expect(row('supported-living', 'visit.idle')?.note).toMatch(/\(our judgement\)/);
  });

  it('keeps what is only proposed apart, and asks', () => {
    const headings = page('hostel').flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toEqual([
      'Homelessness hostel, support staff',
      'What fills in where the contract is silent',
      'What a contract of this kind would say',
      'What to ask first',
      'How it is usually monitored, and how that was played',
    ]);
    expect(page('security-guarding').some((block) => block.kind === 'heading' && /would say/.test(block.text))).toBe(
      false,
    );
  });

  it.each(serviceNames)('%s: nothing left unsaid, and no source left out', (name) => {
    const text = JSON.stringify(page(name));
    expect(text).not.toMatch(/undefined|NaN|\[object|from memory/);
    for (const { note } of rowsOf(page(name))) expect(note).toMatch(/^Lean: .+ \(.+\)/);
  });
});
