// A word of a figure, a key or the field that is spelt wrong leads to what was meant.
import { describe, expect, it } from 'vitest';
import { meantPathsAsSpelt } from '../../src/cli/paths.ts';
import { meantAsSpelt } from '../../src/cli/spelt.ts';

const FIGURES = [
  { name: 'income.net', about: 'Net income' },
  { name: 'cost.overhead', about: 'Overheads' },
  { name: 'oncost.nationalInsurance', about: "Employer's National Insurance" },
  { name: 'gap.perYear', about: 'Left, or short, a year' },
  { name: 'gap.term', about: 'Left, or short, over the term' },
];

describe('words that are spelt wrong', () => {
  it.each([
    ['overhed', '; did you mean cost.overhead?'],
    ['net incone', '; did you mean income.net?'],
    ['natinal insurance', '; did you mean oncost.nationalInsurance?'],
    // Of several figures the words are told, to be asked for.
    ['left or shrot', '; did you mean "left or short"?'],
    ['TUEP', '; did you mean TUPE? viability glossary TUPE says what it means'],
    ['zzzqqq', ''],
    // Spelt right: what is wrong with it is something else.
    ['net overheads', ''],
  ])('%s%s', (typed, said) => {
    expect(meantAsSpelt(typed, FIGURES)).toBe(said);
  });

  it('are put right in the path of a key too', () => {
    expect(meantPathsAsSpelt('price.indexatoin')).toBe('; did you mean price.indexation?');
  });
});
