// The desk of the offline page, without a browser: what somebody does, and what comes back.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draft } from '../../src/draft/index.ts';
import { answer, begin, nextQuestion } from '../../src/interview/interview.ts';
import { contractText } from '../../src/interview/text.ts';
import type { State } from '../../src/interview/types.ts';
import { attending } from '../../src/page/attend.ts';
import { Desk } from '../../src/page/desk.ts';
import type { Action, Reply } from '../../src/page/types.ts';
import { writtenAt } from '../../src/page/written.ts';
import { packOf } from '../draft/documents.ts';

type Of<Is extends Reply['is']> = Extract<Reply, { is: Is }>;

const textOf = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const FAMILY = 'contracts/family-support-2015.yaml';

function opened(file = FAMILY, text = textOf(file)): Desk {
  const desk = new Desk();
  take(desk, { does: 'open', file, bytes: new TextEncoder().encode(text) });
  return desk;
}

const take = (desk: Desk, action: Action): Reply[] => [...desk.take(action)].filter((each) => each !== undefined);

/** The one reply of a kind. */
function reply<Is extends Reply['is']>(desk: Desk, action: Action, is: Is): Of<Is> {
  const found = take(desk, action).filter((each): each is Of<Is> => each.is === is);
  expect(found).toHaveLength(1);
  return found[0] as Of<Is>;
}

describe('a change', () => {
  it('is answered in parts: the contract, the sums, the report, what can be moved', () => {
    const desk = new Desk();
    const bytes = new TextEncoder().encode(textOf(FAMILY));
    expect(take(desk, { does: 'open', file: FAMILY, bytes }).map(({ is }) => is)).toEqual([
      'contract',
      'sums',
      'report',
      'whole',
      'sliders',
    ]);
  });

  it('of a contract that says nothing yet is answered by nothing but questions', () => {
    expect(take(new Desk(), { does: 'begin' }).map(({ is }) => is)).toEqual(['contract', 'blank']);
  });

  it('keeps in sight what reaches the provider, what it costs and what is short, by the name of what is sold', () => {
    const { short, figures } = reply(opened(), { does: 'write', text: textOf(FAMILY) }, 'sums');
    expect(short).toEqual([
      '£14.28 an hour reaches the provider',
      '£20.22 is the least it costs',
      '£18,574 short a year',
    ]);
    expect(figures[0]).toEqual({ name: 'income.netPerUnit', label: 'Net price of an hour', value: '£14.28 an hour' });
  });

  it('that makes the text unreadable tells each mistake with its line', () => {
    const { words } = reply(opened(), { does: 'write', text: 'price:\n  per_hour: 16 pounds\n' }, 'mistakes');
    expect(words.join('\n')).toContain(`${FAMILY}:2:13 error: price.per_hour is "16 pounds"`);
  });

  it.each<[string, string | number[], string]>([
    ['a.pdf', '%PDF-1.7', 'a.pdf is a PDF document, which this page cannot read. Open it and copy its text'],
    ['a', '%PDF-1.7', 'viability draft a -o contract.yaml'],
    ['a.docx', 'PK\x03\x04', 'save it as a web page (.html) or as plain text (.txt), and open that here'],
    ['a.xlsx', 'PK\x03\x04', 'a.xlsx is a spreadsheet'],
    ['a.doc', [0xd0, 0xcf, 0x11, 0xe0], 'a.doc is an old Word or Excel file, which this page cannot read'],
    ['a.jpg', [0xff, 0xd8, 0xff], 'a.jpg is a picture, which nothing here can read: type what it says'],
    ['a.eml', 'From: a@b.c\nSubject: x\n\nhello', 'a.eml is a mail or a web archive, which this page cannot read'],
    ['a.yaml', '', 'a.yaml is empty.'],
    ['a.txt', ' \n', 'a.txt is empty.'],
    ['a.csv', 'a,b\n1,2\n', 'a.csv is no contract: none of its lines begins with contract:, price: or demand:'],
    ['a.txt', 'Dear all, the minutes of the meeting.', 'Nothing of a contract was found in a.txt'],
    ['a.json', '{"a": 1}', 'it is JSON, and no notice'],
  ])('that opens %s of %j says what it is and what to do, and the contract stays', (file, content, says) => {
    const desk = opened();
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
    const { text, wrong } = reply(desk, { does: 'open', file, bytes }, 'contract');
    expect(wrong).toMatchObject({ of: 'open', words: expect.stringContaining(says) });
    expect(text).toBe(textOf(FAMILY));
  });

  it('that opens a contract with mistakes, by whatever name, tells them with the line of the first', () => {
    const bytes = new TextEncoder().encode('# ours\nprice: {per_hour: 16 pounds}\n');
    for (const file of ['a.yaml', 'a.bak', 'a'])
      expect(reply(new Desk(), { does: 'open', file, bytes }, 'mistakes')).toMatchObject({ line: 2 });
  });

  it('that opens a notice drafts it, as viability draft does', async () => {
    const name = 'find-a-tender-2026.json';
    const bytes = new TextEncoder().encode(textOf(`examples/${name}`));
    const replies = take(new Desk(), { does: 'open', file: name, bytes });
    const [contract] = replies.filter((each): each is Of<'contract'> => each.is === 'contract');
    expect(contract).toMatchObject({ file: 'find-a-tender-2026.yaml', text: draft(await packOf(name)).text });
    const [sums] = replies.filter((each): each is Of<'sums'> => each.is === 'sums');
    expect(sums?.remarks[0]).toMatch(
      /^9 values drafted from find-a-tender-2026\.json: .*\n1 contradiction, told at the head of that file\.\nIt holds 2 notices; drafted is the first/s,
    );
  });

  it('that opens a web page or text drafts it, unless it is a contract by another name', () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    const open = (file: string, text: string) =>
      reply(new Desk(), { does: 'open', file, bytes: bytes(text) }, 'contract');
    expect(open('a.html', '<p>Contract start date: 1 April 2026</p>').text).toContain('start: {value: 2026-04-01, ');
    expect(open('a.txt', textOf(FAMILY))).toMatchObject({ file: 'a.txt', text: textOf(FAMILY) });
  });

  it('can be taken back; one slider drawn along is one step', () => {
    const desk = opened();
    for (const to of ['£17.00', '£18.00', '£19.00']) take(desk, { does: 'slide', path: 'price.per_hour', to });
    expect(reply(desk, { does: 'undo' }, 'contract').text).toBe(textOf(FAMILY));
  });

  it('is dropped half done where a newer one has come', async () => {
    const heard: string[] = [];
    const attend = attending(opened(), (each) => heard.push(each.is));
    const slide = (to: string) => attend({ does: 'slide', path: 'price.per_hour', to });
    await Promise.all([slide('£17.00'), slide('£18.00')]);
    expect(heard).toEqual(['contract', 'contract', 'sums', 'report', 'whole']);
  });
});

describe('answers', () => {
  const ANSWERS: readonly (readonly [string, string])[] = [
    ['service', 'domiciliary care'],
    ['title', 'Home care, east'],
    ['authority', 'Our council'],
    ['start', 'April 2026'],
    ['term', 'three years'],
    ['price', '£23.50 an hour [Schedule 3]'],
    ['volume', 'about 600 hours a week'],
    ['length', '30 minutes'],
  ];

  it('make the contract that `new` makes of them, in whatever order they come', () => {
    const desk = new Desk();
    for (const [id, given] of [...ANSWERS].reverse()) take(desk, { does: 'answer', id, given });
    // Prices and volumes are understood by the service, so they are read again when it is named.
    const { text } = reply(desk, { does: 'answer', id: 'title', given: 'Home care, east' }, 'contract');
    let state = begin();
    for (let question = nextQuestion(state); question; question = nextQuestion(state))
      state = answer(state, question, new Map(ANSWERS).get(question.id) ?? '') as State;
    expect(text).toBe(contractText(state));
    expect(text).toContain('per_hour: {value: £23.50, source: Schedule 3}');
  });

  it('that cannot be taken say what is accepted, and change nothing', () => {
    const desk = new Desk();
    take(desk, { does: 'answer', id: 'service', given: 'home care' });
    const { wrong, text } = reply(desk, { does: 'answer', id: 'start', given: 'soon' }, 'contract');
    expect(wrong).toMatchObject({ of: 'start', words: expect.stringContaining('"soon"') });
    expect(text).toContain('profile: home-care');
  });

  it('change one value of a contract that somebody wrote, and leave the rest as it stands', () => {
    const { text } = reply(opened(), { does: 'answer', id: 'price', given: '£20 an hour' }, 'contract');
    const before = new Set(textOf(FAMILY).split('\n'));
    const changed = text.split('\n').filter((line) => !before.has(line));
    expect(changed).toEqual(['  per_hour: £20']);
  });

  it('are asked for with why, where it stands, and what the contract says now', () => {
    const { fields } = reply(opened(), { does: 'write', text: textOf(FAMILY) }, 'contract');
    const price = fields.find(({ id }) => id === 'price');
    expect(price?.now[0]).toBe('£16.00 an hour');
    expect(price?.about.join('\n')).toContain('Where it stands: ');
  });

  it.each([
    ['refuge', 'cover', 'mon-fri 9am to 5pm, 1 awake', ['Monday to Friday, 09:00-17:00, 1 worker, mode waking']],
    ['refuge', 'price', '£310 a place a week', ['Places that are paid for: £310 a week for each place']],
    ['home-care', 'price', '£12.50 a visit of 30 minutes', ['30 minutes, £12.50 a visit']],
    ['home-care', 'risks', 'none', ['None']],
    ['home-care', 'rise', 'no', ['The price stays as it is']],
    ['home-care', 'discount', 'no', ['Early-payment discount: 0%']],
    ['home-care', 'authority', 'NHS', ['What kind of body buys: NHS']],
    ['none', 'service', 'none', ['No kind that is known here: what is not said stays unsaid']],
  ])('of %s, %s: %s is told back as %j', (service, id, given, now) => {
    const desk = new Desk();
    take(desk, { does: 'answer', id: 'service', given: service });
    const { fields } = reply(desk, { does: 'answer', id, given }, 'contract');
    expect(fields.find((field) => field.id === id)?.now).toEqual(now);
  });

  it('of one question leave open what another asks of the same', () => {
    const desk = new Desk();
    take(desk, { does: 'answer', id: 'service', given: 'refuge' });
    const isDone = (id: string, given: string, of: string) =>
      reply(desk, { does: 'answer', id, given }, 'contract').fields.find((field) => field.id === of)?.isAnswered;
    expect(isDone('price', '£310 a place a week', 'volume')).toBe(false);
    expect(isDone('volume', '12 places', 'volume')).toBe(true);
    const HEAD = 'contract: {start: 2026-04-06, years: 3, profile: refuge}\n';
    const opens = (places: string) =>
      reply(opened(), { does: 'write', text: `${HEAD}price: {places: ${places}}\n` }, 'contract').fields;
    const volume = (places: string) => opens(places).find(({ id }) => id === 'volume')?.isAnswered;
    expect([volume('{per_week: £310}'), volume('{number: 12, per_week: £310}')]).toEqual([false, true]);
    expect(volume('{number: unknown, per_week: £310}')).toBe(false);
    expect(opens('{number: unknown, per_week: £310}').find(({ id }) => id === 'volume')?.now).toEqual([
      'Places that are paid for: unknown, £310 a week for each place',
    ]);
  });

  it('tell why something is taken that nobody said', () => {
    const desk = new Desk();
    take(desk, { does: 'answer', id: 'service', given: 'cleaning' });
    take(desk, { does: 'answer', id: 'price', given: '£85,000 a year' });
    const { fields } = reply(desk, { does: 'answer', id: 'volume', given: '75 hours a week' }, 'contract');
    expect(fields.find(({ id }) => id === 'price')?.now[0]).toMatch(
      /^£0 an hour \(the sum for the year pays for every/,
    );
  });

  it('that say the same in another way take the place of what was said', () => {
    const desk = opened();
    const { text } = reply(desk, { does: 'answer', id: 'term', given: 'until August 2018' }, 'contract');
    expect(text).toMatch(/^ {2}end: 2018-08-31/m);
    expect(text).not.toMatch(/^ {2}years:/m);
    const fresh = new Desk();
    for (const [id, given] of [
      ['service', 'home care'],
      ['price', '£12.50 a visit of 30 minutes; £23.50 an hour'],
      ['volume', '600 hours a week'],
    ] as const)
      take(fresh, { does: 'answer', id, given });
    const lengths = reply(fresh, { does: 'answer', id: 'length', given: '30 minutes 50%, 1 hour 50%' }, 'contract');
    expect(lengths.wrong).toBeUndefined();
  });

  it('that somebody does not know leave a file as it is, and say so', () => {
    const desk = opened();
    const { text, wrong } = reply(desk, { does: 'answer', id: 'price', given: "don't know" }, 'contract');
    expect([text, wrong?.of]).toEqual([textOf(FAMILY), 'price']);
    expect(wrong?.words).toContain('the file says what stands above');
  });

  it('say what the contract says now in words, without its keys and codes', () => {
    const text = `contract: {title: Care, authority: A council, authority_kind: local-authority, start: 2026-04-06, years: 3, profile: home-care}
price: {block_per_year: £250000, indexation: prices}
demand: {hours_per_week: {value: 1000 hours, source: page 4}, visits: [{length: 30 minutes, share: 60%}, {length: 1 hour, share: 40%}]}
lone_working: {allowed: false}
`;
    const { fields } = reply(new Desk(), { does: 'write', text }, 'contract');
    const now = Object.fromEntries(fields.map((field) => [field.id, field.now]));
    expect(now).toMatchObject({
      service: ['Home care'],
      authority: ['A council', 'What kind of body buys: local authority'],
      start: ['6 April 2026'],
      term: ['3 years'],
      price: ['Block payment a year: £250,000'],
      volume: ['1000 hours a week'],
      length: ['30 minutes, share 60%; 1 hour, share 40%'],
      alone: ['Whether a worker may work alone: no'],
      risks: [],
    });
    expect(fields.flatMap((field) => field.now).join('\n')).not.toMatch(/[{}[\]_]|\w\.\w/);
  });

  it('say what a word is paid as finely as it was written', () => {
    const text = `contract: {title: Translation, authority: A council, start: 2026-04-06, years: 3}
price: {items: [{name: word, price: £0.0985, per_year: 40000}]}
`;
    const { fields } = reply(new Desk(), { does: 'write', text }, 'contract');
    expect(fields.find(({ id }) => id === 'price')?.now.join()).toContain('£0.0985 an item');
  });
});

describe('an amount made of several figures', () => {
  it('opens as those that are added, taken off and shared among', () => {
    const of = { plus: ['direct.total'], minus: ['direct.mileage'], per: 'unit.volume' };
    const { title, value, groups } = reply(opened(), { does: 'made', of, title: 'Other', value: '0.17' }, 'explained');
    expect([title, value]).toEqual(['Other', '0.17']);
    expect(groups.map((each) => [each.title, each.figures.map(({ name }) => name)])).toEqual([
      ['Worked out from', ['direct.total']],
      ['Less', ['direct.mileage']],
      ['Divided by', ['unit.volume']],
    ]);
  });

  it('comes to what the report prints, to the penny by which its lines are made to add up', () => {
    const desk = opened();
    const { page } = reply(desk, { does: 'write', text: textOf(FAMILY) }, 'whole');
    const buttons = [...page.matchAll(/data-made="([^"]*)" data-year="(\d*)"[^>]*>(.*?)<\/button>/g)];
    expect(buttons.length).toBeGreaterThan(20);
    const amount = (words: string): number => Number(words.replace(/[£,+]| .*/g, ''));
    for (const [, json = '', inYear, markup = ''] of buttons) {
      const of = JSON.parse(json.replaceAll('&quot;', '"'));
      const year = Number(inYear) || undefined;
      const { groups } = reply(desk, { does: 'made', of, title: '', value: '', year }, 'explained');
      const values = new Map(groups.flatMap(({ figures }) => figures.map(({ name, value }) => [name, amount(value)])));
      const sum = (ids: string[] = []): number => ids.reduce((all, id) => all + (values.get(id) ?? Number.NaN), 0);
      const comes = (sum(of.plus) - sum(of.minus)) / (of.per === undefined ? 1 : sum([of.per]));
      expect(Math.abs(comes - amount(markup.replace(/<[^>]*>/g, '')))).toBeLessThan(0.015);
    }
  });
});

describe('sliders', () => {
  const FILES = [FAMILY, 'contracts/home-care-2025.yaml', 'contracts/refuge-2026.yaml', 'contracts/cleaning.yaml'];
  const CLEANING =
    'contract: {title: Offices, authority: A council, start: 2026-04-06, profile: cleaning}\n' +
    'price: {per_hour: £15.10}\ndemand: {hours_per_week: 1200 hours}\n';

  it.each(FILES)('of %s begin with what is paid, and write each value so that the contract can be read', (file) => {
    const text = file.includes('cleaning') ? CLEANING : textOf(file);
    const desk = new Desk();
    const bytes = new TextEncoder().encode(text);
    const { sliders } = reply(desk, { does: 'open', file, bytes }, 'sliders');
    expect(sliders.length).toBeGreaterThan(1);
    expect(sliders[0]?.path).toMatch(/^price\./);
    for (const slider of sliders)
      for (const value of [slider.min, slider.value, slider.max]) {
        const to = writtenAt(slider, value);
        const other = new Desk();
        other.take({ does: 'open', file, bytes }).next();
        const replies = other.take({ does: 'slide', path: slider.path, to });
        const [contract, next] = [replies.next().value, replies.next().value] as Reply[];
        expect([slider.path, to, contract?.is, next?.is]).toEqual([slider.path, to, 'contract', 'sums']);
      }
  });

  it('say what is usual, and where income equals cost', () => {
    const { sliders } = reply(opened(), { does: 'write', text: textOf(FAMILY) }, 'sliders');
    expect(sliders.flatMap(({ notes }) => notes)).toEqual(
      expect.arrayContaining(['filled in by the profile', expect.stringMatching(/ is usual$/)]),
    );
  });

  it.each(FILES)('of %s are each called by a name of their own, in the words of the service', (file) => {
    const text = file.includes('cleaning') ? CLEANING : textOf(file);
    const { sliders } = reply(new Desk(), { does: 'write', text }, 'sliders');
    const names = sliders.map(({ about }) => about);
    expect(new Set(names).size).toBe(names.length);
    for (const { about, called, notes } of sliders)
      expect(`${about} ${called} ${notes.join(' ')}`).not.toMatch(/minimum-wage|`|\bNaN\b/);
  });

  it('move nothing that is not there: no price of nothing, no way that nobody goes', () => {
    const guards = reply(
      new Desk(),
      { does: 'write', text: textOf('contracts/security-guarding-2024.yaml') },
      'sliders',
    );
    const meals = reply(new Desk(), { does: 'write', text: textOf('contracts/school-meals-2019.yaml') }, 'sliders');
    const paths = [...guards.sliders, ...meals.sliders].map(({ path }) => path);
    expect(paths).not.toContain('price.per_hour');
    expect(paths).not.toContain('visit.travel');
    // A share of nothing can be more.
    expect(guards.sliders.find(({ path }) => path === 'lone_working.second_worker')).toMatchObject({
      value: 0,
      max: 100,
    });
    expect(meals.sliders.find(({ path }) => path === 'lone_working.second_worker')).toBeUndefined();
  });

  it('of money write pounds and pence, and thousands apart', () => {
    expect(writtenAt({ before: '', after: ' hours', decimals: 1 }, 1234.5)).toBe('1,234.5 hours');
    expect(writtenAt({ before: '£', after: '', decimals: 2 }, 1234.5)).toBe('£1,234.50');
    expect(writtenAt({ before: '', after: ' minutes', decimals: 1 }, 7.5)).toBe('7.5 minutes');
  });
});

describe('a figure', () => {
  it('opens through its parts down to a line of the contract and to the law with its date', () => {
    const desk = opened();
    const seen = new Set<string>();
    const pages: string[] = [];
    const queue = ['cost.perUnit'];
    for (const name of queue) {
      const found = reply(desk, { does: 'explain', name }, 'explained');
      pages.push(found.page.replaceAll(/<[^>]*>/g, ''));
      for (const { figures } of found.groups)
        for (const { name: next } of figures)
          if (!seen.has(next)) {
            seen.add(next);
            queue.push(next);
          }
    }
    expect(pages.some((page) => page.includes('family-support-2015.yaml line'))).toBe(true);
    expect(pages.some((page) => page.includes('National Minimum Wage'))).toBe(true);
    expect(seen.size).toBeGreaterThan(100);
  });

  it('opens in the year and scenario of what it is opened from', () => {
    const desk = opened();
    const value = (year: number) => reply(desk, { does: 'explain', name: 'cost.perUnit', year }, 'explained').value;
    expect(value(3)).not.toBe(value(1));
  });

  it('goes by the name of what is sold, on the button and in what it opens', () => {
    const desk = opened();
    const { figures } = reply(desk, { does: 'write', text: `${textOf(FAMILY)}\n` }, 'sums');
    for (const { name, label, value } of figures.filter((each) => /^(?:income|cost)\./.test(each.name)))
      expect(reply(desk, { does: 'explain', name }, 'explained')).toMatchObject({ title: label, value });
    const cost = reply(desk, { does: 'explain', name: 'cost.perUnit' }, 'explained');
    expect([cost.title, cost.page]).toEqual([
      'Cost of an hour',
      expect.stringContaining('£20.22 an hour = Total cost'),
    ]);
    expect(figures.map(({ label }) => label)).toContain('Break-even price of year 1');
  });

  it('that nobody has heard of leads to all there are', () => {
    expect(reply(opened(), { does: 'explain', name: 'zzz' }, 'explained')).toMatchObject({
      value: 'Nothing in this contract is called that.',
      groups: [{ figures: [{ name: '', label: 'All figures' }] }],
    });
  });

  it('is told from others that a word may mean', () => {
    const { groups } = reply(opened(), { does: 'explain', name: 'pension' }, 'explained');
    expect(groups[0]?.figures.length).toBeGreaterThan(1);
  });

  it('opens none where the contract does not state enough', () => {
    expect(reply(new Desk(), { does: 'explain', name: 'cost.perUnit' }, 'failure').words).toContain('no figures');
  });
});
