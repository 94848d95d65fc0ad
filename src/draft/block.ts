// A published sum as a yearly one: what it is divided by, and what is said where nobody can tell.

import { pounds } from '../interview/natural.ts';
import { money as formatMoney, plural } from '../words/words.ts';
import type { Candidate, Contradiction, Quote, Total } from './types.ts';

/** The term as it was read, in years, with the words that say so. */
interface Term {
  years: number;
  quotes: readonly Quote[];
}

export interface Terms {
  own: Term | undefined;
  extended: Term | undefined;
  /** Whether an extension is spoken of, known or not. */
  mayGrow: boolean;
}

export interface Blocks {
  candidates: readonly Candidate[];
  contradictions: readonly Contradiction[];
  remarks: readonly string[];
  /** Whether of some sum nobody says whether VAT is inside. */
  isVatUnsaid: boolean;
}

export function blocksOf(totals: readonly Total[], terms: Terms): Blocks {
  const remarks: string[] = [];
  const candidates: Candidate[] = [];
  const pounds = totals.filter(({ currency }) => currency === 'GBP');
  const contradictions = otherCurrencies(totals, pounds, remarks);
  for (const [at, total] of pounds.entries()) {
    const found = perYear(total, terms);
    // A notice gives one sum twice, for the whole and for its only lot.
    const isTold = pounds.slice(0, at).some((each) => each.amount === total.amount);
    if (typeof found === 'string') remarks.push(...(isTold ? [] : [found]));
    else candidates.push(found);
  }
  return { candidates, contradictions, remarks, isVatUnsaid: pounds.some(({ hasVat }) => hasVat === undefined) };
}

/** A sum in another currency is said and not drafted; beside the same sum in pounds it is a slip that contradicts it. */
function otherCurrencies(totals: readonly Total[], inPounds: readonly Total[], remarks: string[]): Contradiction[] {
  return totals.flatMap((total): Contradiction[] => {
    const { amount, currency } = total;
    if (currency === 'GBP') return [];
    const same = inPounds.find((each) => each.amount === amount);
    if (same === undefined) {
      remarks.push(`${total.quote.place} gives ${amount} ${currency}, which is not in pounds; it is not drafted`);
      return [];
    }
    return [
      {
        path: 'price.block_per_year',
        says: [
          { value: `${amount} GBP, which is taken`, quotes: withCurrency(same) },
          { value: `${amount} ${currency}`, quotes: withCurrency(total) },
        ],
      },
    ];
  });
}

const withCurrency = ({ quote, currencyQuote }: Total): Quote[] => [quote, ...(currencyQuote ? [currencyQuote] : [])];

/** Pounds, with pence where there are some. */
const money = (value: number): string => formatMoney(value, Number.isInteger(value) ? 0 : 2);

function perYear(total: Total, { own, extended, mayGrow }: Terms): Candidate | string {
  const { amount, quote, covers, months, ceiling, hasVat } = total;
  const said = `${money(amount)} (${quote.document}, ${quote.place})`;
  if (ceiling !== undefined) return `${said} is not drafted: ${ceiling}`;
  if (hasVat === true) return `${said} has VAT inside, and is not drafted`;
  if (covers === 'year') return divided(total, { years: 1, quotes: [] });
  if (months !== undefined) return divided(total, { years: months / 12, quotes: [] });
  if (covers === 'extended') {
    if (extended !== undefined) return divided(total, extended);
    if (mayGrow || own === undefined)
      return `${said} counts an extension whose length nobody says, so no yearly sum is drafted`;
    return divided(total, own);
  }
  if (own === undefined)
    return `${said} is for the whole term, and how long that is nobody says, so no yearly sum is drafted`;
  if (covers === undefined && (mayGrow || total.mayGrow)) {
    const long = extended === undefined ? '' : `, or ${money(amount / extended.years)} with it`;
    return `whether ${said} counts the extension nobody says: it is ${money(amount / own.years)} a year without${long}; no yearly sum is drafted`;
  }
  return divided(total, own);
}

function divided({ amount, least, leastQuote, quote, because, covers }: Total, { years, quotes }: Term): Candidate {
  const written = Math.round(years * 100) / 100;
  return {
    path: 'price.block_per_year',
    value: least === undefined ? pounds(amount / years) : `${pounds(least / years)}..${pounds(amount / years)}`,
    quotes: [...(leastQuote ? [leastQuote] : []), quote, ...quotes],
    ...(covers !== 'year' && {
      how: `${money(amount)} over ${plural(written, 'year')}${because === undefined ? '' : `: ${because}`}`,
    }),
  };
}
