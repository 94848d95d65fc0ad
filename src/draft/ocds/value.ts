// The sums that a notice publishes, and what each is for.
import { clean } from '../../words/printable.ts';
import { Node } from '../read/json.ts';
import type { Findings, Total } from '../types.ts';
import type { Fields } from './read.ts';
import { periodIn } from './term.ts';

/** Find a Tender publishes values without VAT; Contracts Finder does not say. */
const FIND_A_TENDER = /^ocds-h6vhtk-/;
export const UNDER_ACT_2023 =
  'under the Procurement Act 2023 a value counts what an option to extend would bring (section 4, Schedule 3)';
const MAY_GROW = /\b(?:extend|extension|renew)/i;
export const IS_FRAMEWORK =
  /\bframework agreements?\b|\bframework\b|dynamic (?:purchasing|market)|\bDPS\b|\b(?:accredited|approved|select) (?:provider |supplier )?list\b|\bflexible purchasing\b/i;

export function readTotals(fields: Fields, found: Findings): void {
  const period = periodIn(fields);
  const values = fields.latest((release) => valuesOf(fields, release));
  if (values === undefined) {
    const lots = fields.latest((release) => lotsWithValue(fields, release));
    if (lots) found.remarks.push(`each of ${lots.length} lots has a value of its own; ${oneAlone(lots)}`);
    return;
  }
  const { release, nodes } = values;
  const ofTender = nodes.length === 0 ? [] : nodes;
  for (const node of ofTender) {
    const amount = node.get('amount');
    const gross = node.get('amountGross');
    const currency = node.get('currency');
    if (amount.number === undefined) {
      if (gross.number !== undefined)
        found.remarks.push(`the value at ${gross.pointer} has VAT inside and none is given without; it is not drafted`);
      else if (amount.isThere) found.remarks.push(`the value at ${amount.pointer} is no number; it is not drafted`);
      continue;
    }
    if (amount.number <= 1) {
      found.remarks.push(
        `the value at ${amount.pointer} is ${amount.number}, which is nobody's price; it is not drafted`,
      );
      continue;
    }
    const least = leastOf(release, node);
    found.totals.push({
      amount: amount.number,
      ...(least.number !== undefined &&
        least.number < amount.number && { least: least.number, leastQuote: fields.quote(least) }),
      quote: fields.quote(amount),
      currency: currency.text ?? 'GBP',
      ...(currency.text !== undefined && { currencyQuote: fields.quote(currency) }),
      hasVat: gross.number !== undefined || FIND_A_TENDER.test(fields.notice.ocid) ? false : undefined,
      ...coverOf(release, mayGrow(fields, release, period?.longest !== undefined), period?.longest !== undefined),
      ...ceilingOf(fields, release),
    });
  }
}

/** Lots that have a value, where there are several. */
function lotsWithValue(fields: Fields, release: Node): Node[] | undefined {
  const lots = fields.lots(release).filter((lot) => lot.get('value', 'amount').isThere);
  return lots.length > 1 ? lots : undefined;
}

/** As many as stand in a line. */
const MOST_LOTS = 12;

function oneAlone(lots: readonly Node[]): string {
  const ids = lots.map((lot) => clean(lot.get('id').text ?? '')).filter((id) => id !== '');
  return `a lot is drafted alone, with --lot and its id: ${ids.slice(0, MOST_LOTS).join(', ')}${ids.length > MOST_LOTS ? ' ...' : ''}`;
}

/** The values of the same thing: of contracts, else of awards, else of the tender and its only lot. */
function valuesOf(fields: Fields, release: Node): { release: Node; nodes: Node[] } | undefined {
  const isThere = (node: Node): boolean => node.get('amount').isThere || node.get('amountGross').isThere;
  const lots = fields.lots(release);
  const awards = [...release.get('contracts').list(), ...fields.awards(release)]
    .map((each) => each.get('value'))
    .filter(isThere);
  const tender = release.get('tender', 'value');
  const ofLots = lots.map((lot) => lot.get('value')).filter(isThere);
  const ofTender = fields.lot === undefined && isThere(tender) ? [tender] : [];
  const nodes =
    awards.length > 0 ? awards : lots.length === 1 || fields.lot !== undefined ? [...ofTender, ...ofLots] : ofTender;
  return nodes.length === 0 ? undefined : { release, nodes };
}

/** Contracts Finder gives a range in two fields. */
const leastOf = (release: Node, value: Node): Node =>
  value.pointer.endsWith('/tender/value') ? release.get('tender', 'minValue', 'amount') : new Node(undefined, '');

function mayGrow(fields: Fields, release: Node, isDated: boolean): boolean {
  const holders = [release.get('tender'), ...fields.lots(release), ...fields.awards(release)];
  const says = holders.flatMap((each) => [each.get('renewal', 'description').text, each.get('description').text]);
  return (
    isDated ||
    holders.some((each) => each.get('hasRenewal').value === true) ||
    says.some((text) => text !== undefined && MAY_GROW.test(text))
  );
}

function coverOf(release: Node, grows: boolean, isDated: boolean): Pick<Total, 'covers' | 'because' | 'mayGrow'> {
  if (!grows) return { covers: 'term' };
  if (isDated && isUnderAct2023(release)) return { covers: 'extended', because: UNDER_ACT_2023 };
  return { covers: undefined, mayGrow: true };
}

/** Its notices are numbered UK1 to UK17, and name the Act as their basis. */
function isUnderAct2023(release: Node): boolean {
  if (release.get('tender', 'legalBasis', 'id').text === '2023/54') return true;
  const documents = [
    release.get('tender'),
    ...release.get('awards').list(),
    ...release.get('contracts').list(),
  ].flatMap((each) => each.get('documents').list());
  return documents.some((each) => /^UK\d/.test(each.get('noticeType').text ?? ''));
}

function ceilingOf(fields: Fields, release: Node): Pick<Total, 'ceiling'> {
  const tender = release.get('tender');
  const lots = fields.lots(release);
  if (fields.lot === undefined && lots.length > 1)
    return { ceiling: `it is for ${lots.length} lots; ${oneAlone(lots)}` };
  const techniques = [tender, ...lots].map((each) => each.get('techniques'));
  const isFramework =
    techniques.some(
      (each) =>
        each.get('hasFrameworkAgreement').value === true || each.get('hasDynamicPurchasingSystem').value === true,
    ) ||
    [tender.get('title').text, tender.get('procurementMethodDetails').text, tender.get('description').text].some(
      (text) => text !== undefined && IS_FRAMEWORK.test(text),
    );
  if (isFramework)
    return { ceiling: 'its words speak of a framework or list, of which no provider is promised a part' };
  const suppliers = new Set(
    fields.awards(release).flatMap((award) =>
      award
        .get('suppliers')
        .list()
        .map((each) => each.get('name').text),
    ),
  );
  return suppliers.size > 1 ? { ceiling: `it is shared between ${suppliers.size} providers, and nobody says how` } : {};
}
