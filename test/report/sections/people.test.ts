import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assess.ts';
import { readContract } from '../../../src/contract/index.ts';
import { buildReport } from '../../../src/report/index.ts';
import { peopleBlocks, tooFewBlocks } from '../../../src/report/sections/people.ts';
import { changed, PLAIN } from '../../checks/looking.ts';

function assessmentOf(cover: string) {
  const { contract } = readContract(changed(PLAIN, { cover, 'demand.calls': 'planned' }), 'test.yaml');
  const { assessment } = contract ? assess(contract) : {};
  if (!assessment) throw new Error('no assessment');
  return assessment;
}

const nights = (staff: number) =>
  assessmentOf(`[{days: every day, hours: "22:00-07:00", staff: ${staff}, mode: sleep-in}]`);
const words = (blocks: readonly object[]): string => JSON.stringify(blocks);

describe('where the people priced are too few for the cover', () => {
  const few = nights(6);

  it('the page says so, under the question whether anybody comes', () => {
    const page = words(buildReport(few, { part: 'page' }).blocks);
    expect(page).toContain('Will anybody come?');
    expect(page).toContain('no rota can lawfully give the cover with fewer than');
  });

  it('the whole report says what each would have in a year', () => {
    expect(words(peopleBlocks(few, false))).toMatch(/Shared by these alone, each would have \d+ sleep-ins a year/);
    expect(words(peopleBlocks(few, true))).not.toContain('"heading"');
  });

  it('nothing is said where they are enough, or where there is no cover', () => {
    expect(tooFewBlocks(nights(1), false)).toEqual([]);
    expect(peopleBlocks(assessmentOf('[]'), false)).toEqual([]);
  });
});
