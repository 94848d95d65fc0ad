// Whoever reckons with the parts of a formula as they are printed gets what is printed of the figure.
import { describe, expect, it } from 'vitest';
import type { Run } from '../../../src/model/types.ts';
import { explainBlocks } from '../../../src/report/explain/explain.ts';
import { figureNamed } from '../../../src/report/explain/names.ts';
import { assessmentOf } from '../../model/contract.fixture.ts';

const all = (id: string, changes: Record<string, string>): string[] => {
  const assessment = assessmentOf(changes);
  const run = assessment.years[0]?.runs.get('asSpecified') as Run;
  const figure = figureNamed(id);
  if (!figure) throw new Error(`no figure ${id}`);
  return explainBlocks(assessment, run, figure, 99).flatMap((block) => (block.kind === 'text' ? [block.text] : []));
};

/** `£1,234.56 - 12%` as a program reckons; undefined where words are left. */
function reckoned(printed: string): number | undefined {
  const code = printed
    .replace(/[£,](?=[\d.])/g, '')
    .replace(/([\d.]+) minutes?/g, '($1 / 60)')
    .replace(/([\d.]+)%/g, '($1 / 100)')
    .replace(/the greatest of \(([^()]*)\)/g, 'Math.max($1)')
    .replace(/the least of \(([^()]*)\)/g, 'Math.min($1)')
    .replace(/ x /g, ' * ')
    .replace(/\^/g, '**');
  if (/[a-z]/i.test(code.replace(/Math\.(max|min)/g, '')) || !/\d/.test(code)) return undefined;
  return Function(`return ${code}`)() as number;
}

const of = (profile: string): Record<string, string> => ({
  contract: `{start: 2025-10-01, years: 2, profile: ${profile}}`,
  pay: '',
  absence: '',
});

const CONTRACTS: [string, Record<string, string>][] = [
  [
    'family support',
    { ...of('family-support'), visit: '{travel: 25 minutes, wasted: {share: 8%, staff_time: 15 minutes}}' },
  ],
  ['home care', of('home-care')],
  [
    'a refuge',
    {
      ...of('refuge'),
      demand: '',
      visit: '',
      price: '{places: {number: 14, per_night: £52, occupancy: 88%}}',
      cover: '[{days: every day, hours: "09:00-17:00", staff: 2, mode: waking}]',
    },
  ],
];

describe.each(CONTRACTS)('%s', (_, changes) => {
  it.each(['gap.perYear', 'price.breakEven', 'cost.perDutyHour'])(
    '%s, and all that it rests on, can be followed',
    (id) => {
      const texts = all(id, changes);
      const followed = texts.flatMap((text, at) => {
        const [result] = texts[at - 1]?.split(' = ') ?? [];
        const parts = text.startsWith('= ') ? reckoned(text.slice(2)) : undefined;
        if (parts === undefined || result === undefined) return [];
        const [printed = '', noun = ''] = result.split(' ');
        const value = reckoned(noun.startsWith('minute') ? `${printed} ${noun}` : printed) as number;
        const decimals = (printed.split('.')[1] ?? '').replace('%', '').length;
        const coarse = noun.startsWith('minute') ? 60 : printed.endsWith('%') ? 100 : 1;
        // Half of the last digit that can be printed, and what a program cannot hold of it.
        const least = 0.5 / 10 ** Math.max(2, decimals) / coarse + 1e-9;
        return [{ text: `${texts[at - 1]} ${text}`, off: Math.abs(value - parts) > least }];
      });
      expect(followed.length).toBeGreaterThan(40);
      expect(followed.filter(({ off }) => off)).toEqual([]);
    },
  );
});

it('a length of time stands with what it is counted in, so that minutes are never added to hours', () => {
  const texts = all('worker.team', { absence: '{supervision: 20 minutes, team_meetings: 15 minutes}' });
  expect(texts).toContain('= (20 minutes + 15 minutes) x 12');
});

it('a small number of posts is told as finely as what it is multiplied with needs', () => {
  const texts = all('supervision.admin', of('refuge'));
  expect(texts.some((text) => /^= 0\.\d{4,} x £/.test(text))).toBe(true);
});
