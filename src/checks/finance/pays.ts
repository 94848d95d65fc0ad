// Whether a price pays: the comparison that several checks share, just as the finance judgement makes it.

import type { ContractFile } from '../../contract/types.ts';
import { constant, figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { A_HAIR } from '../../engine/hair.ts';
import { net } from '../../figures/income/net.ts';
import { totalCost } from '../../figures/total/overhead.ts';
import { costWithoutMargin } from '../../figures/total/result.ts';
import { isStated } from '../subject.ts';

const METHOD = 'The costing method, section 12';

const nearlyNothing = constant('constant.nearlyNothing', A_HAIR, {
  label: 'By how much sums of many parts may miss each other and still be equal',
  unit: 'GBP/year',
  source: METHOD,
});

export const netUnderCost = figure('check.netUnderCost', {
  label: 'Net income is under total cost',
  unit: 'flag',
  source: METHOD,
  formula: fx`${net} + ${nearlyNothing} < ${totalCost}`,
});

export const netUnderCostWithoutMargin = figure('check.netUnderCostWithoutMargin', {
  label: 'Net income is under cost without contingency and surplus',
  unit: 'flag',
  source: METHOD,
  formula: fx`${net} + ${nearlyNothing} < ${costWithoutMargin}`,
});

/** Where the file states what is paid; an hour at £0 beside another price is not it. */
export function pricePath(file: ContractFile): string {
  const isUnpaid = file.contract.price.per_hour === 0;
  const paths = ['price.per_hour', 'price.rates', 'price.block_per_year', 'price.items', 'price.places'];
  const stated = paths.filter((path) => isStated(file, path));
  return stated.find((path) => path !== 'price.per_hour' || !isUnpaid) ?? 'price.per_hour';
}
