// What an employer pays on top of gross pay.

import type { Field } from '../field.ts';
import * as forms from '../forms.ts';
import { choice, share, YES_AND_NO, yesNo } from '../kinds.ts';
import { leaf } from '../leaf.ts';
import { map } from '../map.ts';
import { isMap } from '../nodes.ts';
import type { Contract, PensionBase } from '../types.ts';

type NationalInsurance = Contract['on_costs']['national_insurance'];

const asShare = map({
  about: "Employer's National Insurance as a share of pay; no Employment Allowance comes off.",
  fields: {
    share: share({ about: 'The share.', required: 'share: 9.5%', examples: ['9.5%'] }),
    of: choice(['worked-pay', 'gross-pay'], {
      about: 'Of what: pay for hours on duty with enhancements, or gross pay.',
      required: 'of: worked-pay',
    }),
  },
});

const asLaw = leaf<'statutory'>({
  about: "Employer's National Insurance: by the law of each date, or a share of pay.",
  unit: '',
  ranged: false,
  accepts: 'statutory, or {share: 9.5%, of: worked-pay}',
  examples: ['statutory'],
  words: new Map([['statutory', 'statutory']]),
  forms: [],
  neutral: 'statutory',
  statute: true,
});

const nationalInsurance: Field<NationalInsurance> = {
  ...asLaw,
  fields: asShare.fields,
  read(reader, node, path, from) {
    if (node === undefined || !isMap(node)) return asLaw.read(reader, node, path, from);
    const value = asShare.read(reader, node, path, from);
    reader.stated(path, node, `${forms.showShare(value.share)} of ${value.of}`, value, '', from);
    return value;
  },
};

const PENSION_BASES: readonly PensionBase[] = ['qualifying-earnings', 'gross-pay', 'worked-pay'];

export const onCosts = map({
  about: 'What an employer pays on top of gross pay.',
  fields: {
    national_insurance: nationalInsurance,
    pension: map({
      about: "The employer's pension contributions.",
      fields: {
        employer: leaf<'statutory' | number>({
          about: 'The share the employer pays: the least the law allows at each date, or a share.',
          unit: 'share',
          ranged: true,
          accepts: 'statutory, or a share such as 5%',
          examples: ['statutory', '5%'],
          words: new Map([['statutory', 'statutory']]),
          forms: [forms.share()],
          neutral: 'statutory',
          statute: true,
        }),
        of: choice(PENSION_BASES, { about: 'Of what pay.', neutral: 'qualifying-earnings', statute: true }),
        participation: share({
          about: 'The share of workers who are in the scheme.',
          neutral: '100%',
          examples: ['90%'],
        }),
      },
    }),
    employment_allowance: leaf<number>({
      about: "The part used here of the employer's one Employment Allowance.",
      unit: 'share',
      ranged: true,
      accepts: 'yes, no, or the part of the allowance used here such as 40%',
      examples: ['no', 'yes', '40%'],
      words: new Map([...YES_AND_NO].map(([word, value]) => [word, value ? 1 : 0])),
      forms: [forms.share()],
      neutral: 'no',
    }),
    apprenticeship_levy: yesNo({
      about: 'Whether the employer is big enough to pay the apprenticeship levy.',
      neutral: 'no',
    }),
  },
});
