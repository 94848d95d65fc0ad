// The letter to the commissioning manager: what was checked, what the price buys, the questions, and a date to answer.
import { type Day, formatDay, formatIso } from '../calendar/day.ts';
import { printedHour } from '../model/printed.ts';
import type { Assessment, Way } from '../model/types.ts';
import type { Block, Report } from '../report/types.ts';
import { wordsOf } from '../report/view.ts';
import { name, version } from '../tool.ts';
import { plural } from '../words/words.ts';
import { hangsOnAnswers } from './conditions.ts';
import {
  countsOf,
  dimensionWords,
  headlineRun,
  named,
  openQuestions,
  pricesNeeded,
  standing,
  sumsOf,
  termOf,
  usersOf,
  weighty,
} from './facts.ts';
import type { Letterhead } from './letterhead.ts';

export interface Dates {
  /** Of the letter. */
  written: Day;
  /** By which an answer is asked for. */
  answerBy: Day;
}

const text = (words: string): Block => ({ kind: 'text', text: words });
const part = (words: string): Block => ({ kind: 'heading', level: 3, text: words });

export function letterReport(assessment: Assessment, from: Letterhead, dates: Dates): Report {
  const { title } = assessment.file.contract.contract;
  const blocks: Block[] = [
    ...opening(assessment, from, dates),
    text(introduction(assessment)),
    ...checked(assessment),
    ...bought(assessment),
    ...found(assessment),
    ...gives(assessment),
    ...asked(assessment),
    ...heard(assessment),
    ...closing(assessment, from, dates),
    ...annex(assessment),
  ];
  return {
    name: `Letter: ${title}`,
    view: assessment.verdict.judged,
    lead: '',
    sentence: '',
    title: '',
    subtitle: '',
    blocks,
    footer: [`Sums by ${name} ${version}, from ${assessment.file.file}.`],
  };
}

function opening(
  { file }: Assessment,
  { from, to, reference, your_reference, ...rest }: Letterhead,
  { written }: Dates,
) {
  const { title, authority } = file.contract.contract;
  const said = (words: string, label = ''): string[] => (words === '' ? [] : [`${label}${words}`]);
  const sender = [
    from.body || '[Name of your body]',
    ...(from.address.length > 0 ? from.address : ['[Its address]']),
    ...said(from.phone),
    ...said(from.email),
    ...said(from.website),
  ];
  const receiver = [
    ...said(to.name),
    to.role || 'The Commissioning Manager',
    to.organisation || authority,
    ...(to.address.length > 0 ? to.address : ['[Address of the authority]']),
  ];
  const references = [...said(reference, 'Our reference: '), ...said(your_reference, 'Your reference: ')];
  const blocks: Block[] = [
    { kind: 'lines', lines: sender },
    { kind: 'lines', lines: [formatDay(written)] },
    { kind: 'lines', lines: receiver },
  ];
  if (references.length > 0) blocks.push({ kind: 'lines', lines: references });
  blocks.push(text(`Dear ${salutation({ from, to, reference, your_reference, ...rest }) ?? 'Sir or Madam'}`));
  blocks.push({ kind: 'heading', level: 2, text: title });
  return blocks;
}

/** Undefined where no name is known. */
function salutation({ to }: Letterhead): string | undefined {
  return to.dear || to.name || undefined;
}

function introduction(assessment: Assessment): string {
  return `We write about the contract named above, ${termOf(assessment)}${usersOf(assessment)}. We have looked at whether its price can pay for the service, whether the service is likely to be good and safe, and whether its monitoring would show what is delivered. We set out below what we found, and ask for your help with what we could not find.`;
}

function checked(assessment: Assessment): Block[] {
  const { stated, assumed, usual, unknown } = countsOf(assessment);
  const sources = [
    `The contract as we have it states ${plural(stated, 'value')}.`,
    assumed > 0 ? `For ${assumed} we have made an assumption, and the report says which.` : '',
    usual > 0
      ? `For ${usual} we have taken what is usual for such a service, leaning towards the price being enough.`
      : '',
    unknown > 0 ? `On ${plural(unknown, 'point')} we found nothing that could fairly be assumed.` : '',
  ];
  return [
    part('What we checked'),
    text(
      `${sources.filter(Boolean).join(' ')} The law is that of the days of the contract. Every figure can be followed to a line of the contract or to a dated law, and we will gladly send the workings.`,
    ),
  ];
}

function bought(assessment: Assessment): Block[] {
  const run = headlineRun(assessment);
  const sums = sumsOf(assessment);
  if (!run || sums === undefined)
    return [
      part('What the price buys'),
      text('What the price buys cannot be told, because we could not find out what our first questions below ask.'),
    ];
  const { net, cost, gap } = printedHour(run.results);
  const row = (label: string, value: number, signed = false) => ({
    cells: [
      { kind: 'text' as const, text: label },
      { kind: 'money' as const, value, signed },
    ],
  });
  const needed = pricesNeeded(assessment).find(({ year }) => year === run.context.year)?.perHour;
  const short = assessment.bought.filter(({ minutesBought, minutesNeeded }) => minutesBought < minutesNeeded - 0.5);
  const blocks: Block[] = [
    part('What the price buys'),
    text(`By our sums ${sums}`),
    {
      kind: 'table',
      columns: [
        { heading: `An hour with the people served, year ${run.context.year}`, align: 'left' },
        { heading: '£/hour', align: 'right' },
      ],
      rows: [
        row('Of the price, what reaches the provider', net),
        row('What it costs to provide', cost),
        row('Left over (+) or short (-)', gap, true),
        ...(needed === undefined ? [] : [row('The price at which it would neither gain nor lose', needed)]),
      ],
    },
  ];
  if (short.length > 0) blocks.push(text(short.map(({ message }) => message).join(' ')));
  return blocks;
}

function found(assessment: Assessment): Block[] {
  const all = standing(assessment);
  // What stands in a part of its own is not said twice.
  const shown = weighty(assessment).filter(
    ({ id }) => id !== 'time-not-paid-for' && (id !== 'blind-spots' || waysThatWork(assessment).length === 0),
  );
  const lesser = all.length - all.filter(({ severity }) => severity === 'critical' || severity === 'major').length;
  const more = lesser === 0 ? '' : `${plural(lesser, 'smaller point')} ${lesser === 1 ? 'is' : 'are'} in the report.`;
  const { judgements } = assessment.verdict;
  const blocks: Block[] = [part('What we found')];
  if (shown.length > 0)
    blocks.push({ kind: 'list', ordered: false, items: shown.map(({ message }) => ({ text: message })) });
  else
    blocks.push(
      text(
        hangsOnAnswers(assessment)
          ? 'Nothing that speaks against the contract, beyond any sums above; but too little is stated to speak for it.'
          : 'Beyond the sums above, nothing that must stand in the way of the contract.',
      ),
    );
  if (more !== '') blocks.push(text(more));
  if (judgements.length > 0)
    blocks.push(text('Professional judgements are on the record beside what was computed:'), {
      kind: 'list',
      ordered: false,
      items: judgements.map(({ message }) => ({ text: message })),
    });
  return blocks;
}

function waysThatWork({ ways }: Assessment): Way[] {
  return ways.filter((way) => way.enough);
}

function gives(assessment: Assessment): Block[] {
  const enough = waysThatWork(assessment);
  const [first] = enough;
  if (!first) return [];
  const differ = new Set(enough.map((way) => whoSees(way, 'it'))).size > 1;
  return [
    part('What could give'),
    text(
      'When income is under cost, something gives. Each of the following would close the gap alone. This is arithmetic: we do not say that anybody does it or means to. We ask whether you would see it.',
    ),
    {
      kind: 'list',
      ordered: false,
      items: enough.map((way) => ({ text: way.message, note: differ ? whoSees(way, 'it') : undefined })),
    },
    ...(differ ? [] : [text(whoSees(first, enough.length === 1 ? 'it' : 'any of these'))]),
  ];
}

/** `which` is the way: `it`, or `any of these`. */
function whoSees({ blindSpot, sights }: Way, which: string): string {
  if (blindSpot === null) return `The contract as we have it does not say what would show ${which}.`;
  if (blindSpot) return `Nothing in the contract but the provider's own records would show ${which}.`;
  const seeing = sights.filter(({ level, ownWord }) => level !== 'blind' && !ownWord);
  const whole = seeing.some(({ level }) => level === 'sees');
  const measures = named([...new Set(seeing.map(({ label }) => label))]);
  return `What would show ${which}${whole ? '' : ', at least in part'}: ${measures}.`;
}

function asked(assessment: Assessment): Block[] {
  const { first, also } = openQuestions(assessment);
  if (first.length + also.length === 0) return [];
  const more =
    also.length === 0
      ? ''
      : first.length === 0
        ? 'Our questions are in the annex to this letter.'
        : `The annex to this letter lists ${plural(also.length, 'further point')} on which we found nothing stated. An answer may be as short as the page of a document.`;
  const blocks: Block[] = [part('What we ask')];
  if (first.length > 0)
    blocks.push(text('We would be grateful for your answers to the following.'), {
      kind: 'list',
      ordered: true,
      items: first.map((question) => ({ text: question.text })),
    });
  if (more !== '') blocks.push(text(more));
  return blocks;
}

const USERS = {
  provider: 'The contract as we have it has them heard by the provider alone.',
  'complaints-only': 'The contract as we have it gives them no route but a complaint.',
  none: 'The contract as we have it gives them no route.',
  unsaid: 'The contract as we have it names no route by which they are.',
} as const;

function heard({ file }: Assessment): Block[] {
  const { users_heard: users, workers_heard: workers } = file.contract.quality;
  const ofWorkers = workers === undefined || workers === 'none' ? ' The same is true of those who do the work.' : '';
  const words =
    users === 'independent' || users === 'authority'
      ? `We are glad to see that the people who use the service are heard by ${users === 'authority' ? 'the authority itself' : 'somebody independent'}, and would welcome what they have said.${ofWorkers === '' ? '' : ' Those who do the work should be heard too; the contract as we have it does not say how.'}`
      : `The people who use the service should be heard before a view is taken. ${USERS[users ?? 'unsaid']}${ofWorkers} We ask when and by whom they will be, and would be glad to help.`;
  return [part('Those who use the service'), text(words)];
}

function closing(assessment: Assessment, letterhead: Letterhead, { answerBy }: Dates): Block[] {
  const { from, signed, copies, enclosed } = letterhead;
  const { judged } = assessment.verdict;
  const view =
    judged === 'cannotTell'
      ? 'we cannot tell whether the contract can be delivered'
      : `our view would be that the contract is ${wordsOf(judged)}`;
  const people = signed.length > 0 ? signed : [{ name: '[Name]', role: '[Role]' }];
  const body = from.body || '[Name of your body]';
  const blocks: Block[] = [
    part('What happens next'),
    text(
      `On what we have, ${view}: ${dimensionWords(assessment)}. That view is not final, and your answers may change it. If a figure of ours is wrong, please tell us which; we will make the sums again and say so.`,
    ),
    text(
      `We would be grateful for a reply by ${formatDay(answerBy)}. You, or somebody you name, would also be most welcome at a meeting to explain the contract.`,
    ),
    text(salutation(letterhead) === undefined ? 'Yours faithfully' : 'Yours sincerely'),
    {
      kind: 'lines',
      lines: [
        ...people.flatMap(({ name: who, role }, at) => [
          ...(at === 0 ? ['', ''] : ['', '', '']),
          who,
          ...(role === '' ? [] : [role]),
        ]),
        `for ${body}`,
      ],
    },
  ];
  const lists: [string, readonly string[]][] = [
    ['Copy to:', copies],
    ['Enclosed:', enclosed],
  ];
  for (const [label, entries] of lists)
    if (entries.length > 0) blocks.push({ kind: 'lines', lines: [label, ...entries] });
  return blocks;
}

function annex(assessment: Assessment): Block[] {
  const { also } = openQuestions(assessment);
  if (also.length === 0) return [];
  return [
    part('Annex: what we did not find stated'),
    { kind: 'list', ordered: true, items: also.map((question) => ({ text: question.text })) },
  ];
}

/** The same as data, for programs that keep a correspondence. */
export function letterData(assessment: Assessment, from: Letterhead, { written, answerBy }: Dates): object {
  const { file, verdict } = assessment;
  const { first, also } = openQuestions(assessment);
  return {
    contract: { file: file.file, title: file.contract.contract.title },
    view: verdict.judged,
    letter: {
      written: formatIso(written),
      answerBy: formatIso(answerBy),
      letterhead: from,
      sums: sumsOf(assessment) ?? null,
      found: weighty(assessment).map(({ id, severity, message }) => ({ id, severity, message })),
      questions: first,
      annex: also,
    },
  };
}
