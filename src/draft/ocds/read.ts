// What the fields of a notice say: buyer, provider, place, term, value, weights. Of what a later release repeats the later counts.

import { authorityKind } from '../../interview/authority.ts';
import { clean } from '../../words/printable.ts';
import { cut } from '../quote.ts';
import type { Node } from '../read/json.ts';
import { serviceOfCodes } from '../service.ts';
import { type Findings, noFindings, type Quote } from '../types.ts';
import { nationOf, providerKind } from '../words.ts';
import type { Notice } from './notices.ts';
import { readTerm } from './term.ts';
import { readTotals } from './value.ts';

/** What fields of a notice are read from: its releases, and the lot that is asked for. */
export class Fields {
  constructor(
    readonly notice: Notice,
    readonly lot: string | undefined,
  ) {}

  quote(node: Node): Quote {
    return { document: this.notice.document, place: node.pointer, words: cut(clean(String(node.value))) };
  }

  /** What the latest release says that says it. */
  latest<T>(read: (release: Node) => T | undefined): T | undefined {
    for (const release of this.notice.releases) {
      const found = read(release);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  lots(release: Node): Node[] {
    const lots = release.get('tender', 'lots').list();
    return this.lot === undefined ? lots : lots.filter((lot) => lot.get('id').text === this.lot);
  }

  awards(release: Node): Node[] {
    const awards = [...release.get('awards').list()].filter(
      (award) => !/cancelled|unsuccessful/.test(award.get('status').text ?? ''),
    );
    if (this.lot === undefined) return awards;
    return awards.filter((award) =>
      award
        .get('relatedLots')
        .list()
        .some((each) => each.value === this.lot),
    );
  }

  items(release: Node): Node[] {
    const all = [
      ...release.get('tender', 'items').list(),
      ...this.awards(release).flatMap((award) => award.get('items').list()),
    ];
    return this.lot === undefined ? all : all.filter((item) => (item.get('relatedLot').text ?? this.lot) === this.lot);
  }
}

export function readNotice(notice: Notice, lot: string | undefined): Findings {
  const fields = new Fields(notice, lot);
  const found = noFindings();
  const add = (path: string, value: string | undefined, ...nodes: readonly Node[]): void => {
    if (value !== undefined) found.candidates.push({ path, value, quotes: nodes.map((node) => fields.quote(node)) });
  };
  const title = fields.latest((release) => nodeOf(release.get('tender', 'title')));
  const lotTitle =
    lot === undefined ? undefined : fields.latest((release) => nodeOf(fields.lots(release)[0]?.get('title')));
  if (title) add('contract.title', clean(lotTitle?.text ?? title.text ?? ''), lotTitle ?? title);
  const buyer = fields.latest((release) => nodeOf(release.get('buyer', 'name')));
  if (buyer) {
    add('contract.authority', clean(buyer.text ?? ''), buyer);
    add('contract.authority_kind', authorityKind(buyer.text ?? ''), buyer);
  }
  readProvider(fields, found, add);
  readNation(fields, add);
  readService(fields, title, found);
  readTerm(fields, found);
  readTotals(fields, found);
  readWeights(fields, found);
  readEnd(fields, found);
  return found;
}

type Add = (path: string, value: string | undefined, ...nodes: readonly Node[]) => void;

const nodeOf = (node: Node | undefined): Node | undefined => (node?.text === undefined ? undefined : node);

function readProvider(fields: Fields, found: Findings, add: Add): void {
  const suppliers = fields.latest((release) => {
    const all = fields.awards(release).flatMap((award) => award.get('suppliers').list());
    return all.length === 0 ? undefined : all;
  });
  const names = new Map((suppliers ?? []).map((each) => [each.get('id').text ?? each.get('name').text, each]));
  if (names.size > 1) found.remarks.push(`${names.size} providers are named; a contract is drafted for none of them`);
  const [only] = names.values();
  const name = nodeOf(only?.get('name'));
  if (names.size !== 1 || !only || !name) return;
  add('contract.provider', clean(name.text ?? ''), name);
  const party = fields.latest((release) =>
    release
      .get('parties')
      .list()
      .find((each) => each.get('id').text === only.get('id').text),
  );
  add('contract.provider_kind', providerKind(name.text ?? '', party?.get('details', 'vcse').value), name);
}

function readNation(fields: Fields, add: Add): void {
  const places = fields.latest((release) => {
    const all = fields.items(release).flatMap((item) => item.get('deliveryAddresses').list());
    const named = all.map((each) => each.get('region')).filter((each) => each.text !== undefined);
    return named.length === 0 ? undefined : named;
  });
  const [first] = places ?? [];
  const nations = new Set((places ?? []).map((place) => nationOf(place.text ?? '')));
  const [nation] = nations;
  if (first && nations.size === 1) add('contract.nation', nation, first);
}

function readService(fields: Fields, title: Node | undefined, found: Findings): void {
  const codes = fields.latest((release) => {
    const holders = [release.get('tender'), ...fields.items(release)];
    const all = holders.flatMap((each) => [
      each.get('classification'),
      ...each.get('additionalClassifications').list(),
    ]);
    const ids = all
      .filter((each) => (each.get('scheme').text ?? 'CPV') === 'CPV')
      .map((each) => each.get('id'))
      .filter((id) => id.text !== undefined);
    return ids.length === 0 ? undefined : ids;
  });
  const kind = fields.latest((release) => release.get('tender', 'mainProcurementCategory').text);
  found.candidates.push(
    ...serviceOfCodes(
      (codes ?? []).map((code) => ({ code: code.text ?? '', quote: fields.quote(code) })),
      kind === undefined || kind === 'services'
        ? title && { text: title.text ?? '', quote: fields.quote(title) }
        : undefined,
    ),
  );
}

/** A procurement that came to nothing is drafted as it was meant, and that is told. */
function readEnd({ notice }: Fields, found: Findings): void {
  const [latest] = notice.releases;
  if (!latest) return;
  const tag = latest
    .get('tag')
    .list()
    .find((each) => /cancel|terminat|withdraw/i.test(each.text ?? ''));
  const status = latest.get('tender', 'status');
  const awards = latest
    .get('awards')
    .list()
    .map((each) => each.get('status'));
  const isOver = (node: Node): boolean => /^(?:cancelled|unsuccessful|withdrawn)$/.test(node.text ?? '');
  const node = tag ?? (isOver(status) ? status : awards.length > 0 && awards.every(isOver) ? awards[0] : undefined);
  if (node) found.remarks.push(`${node.pointer} is ${node.text}: nobody may have been given this contract`);
}

/** The weight of the price, where the criteria give per cent and these come to all. */
function readWeights(fields: Fields, found: Findings): void {
  const criteria = fields.latest((release) => {
    const holders = [release.get('tender'), ...fields.lots(release)];
    const lists = holders.map((each) => each.get('awardCriteria', 'criteria').list()).filter((each) => each.length > 0);
    return lists.length === 0 || (fields.lot === undefined && lists.length > 1) ? undefined : lists[0];
  });
  const weighed = (criteria ?? []).flatMap((each) => {
    const [number] = each.get('numbers').list();
    if (number === undefined || !/^percentage/.test(number.get('weight').text ?? '')) return [];
    return [{ type: each.get('type').text, node: number.get('number') }];
  });
  const sum = (some: typeof weighed): number =>
    some.reduce((total, { node }) => total + (node.number ?? Number.NaN), 0);
  const price = weighed.filter(({ type }) => type === 'price' || type === 'cost');
  if (price.length === 0 || Math.abs(sum(weighed) - 100) > 0.5) return;
  found.facts.push({
    name: 'weight of the price',
    value: `${sum(price)}% price, ${100 - sum(price)}% quality`,
    quotes: weighed.map(({ node }) => fields.quote(node)),
  });
}
