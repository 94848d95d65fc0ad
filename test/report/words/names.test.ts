import { describe, expect, it } from 'vitest';
import { turnWords } from '../../../src/report/words/names.ts';
import { contractWith } from '../../model/contract.fixture.ts';

describe('the value at which something turns', () => {
  const { contract, inputs } = contractWith({ visit: '{travel: 10 minutes, notes: 15 minutes, wasted: {share: 5%}}' });
  const at = (path: string, value: number) => turnWords(inputs.get(path) as never, value, contract);

  it('is told in minutes where the file is, so that one can be held against the other', () => {
    expect(at('visit.notes', 0.2302)).toMatch(/^13\.8 minutes/);
    expect(at('visit.notes', 0.25)).toMatch(/^15 minutes/);
    expect(at('visit.travel', 1.5)).toMatch(/^1\.5 hours/);
  });

  it('is told as what it is otherwise', () => {
    expect(at('pay.rate', 12.999)).toMatch(/^£13/);
    expect(at('visit.wasted.share', 0.1234)).toMatch(/^12\.3%/);
  });
});
