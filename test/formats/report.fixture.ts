// A report as the program makes them, with everything in it that is hard to print.
import { day } from '../../src/calendar/day.ts';
import type { Cell, Report, Row } from '../../src/report/types.ts';

const text = (words: string): Cell => ({ kind: 'text', text: words });
const pounds = (value: number): Cell => ({ kind: 'money', value });
const bare = (value: number): Cell => ({ kind: 'money', value, bare: true });
const line = (label: string, ...cells: Cell[]): Row => ({ cells: [text(label), ...cells] });

export const report: Report = {
  view: 'undeliverable',
  lead: 'UNDELIVERABLE.',
  sentence:
    'UNDELIVERABLE. An hour costs £27.32 to provide. £14.26 reaches the provider: enough for 31 of its 60 minutes. ' +
    'Short by £13.06 an hour, £40,862 a year.',
  title: 'External family support service',
  subtitle: 'A local authority in North West England, September 2015 to August 2018',
  blocks: [
    { kind: 'heading', level: 2, text: 'What reaches the provider, per contact hour' },
    {
      kind: 'table',
      columns: [
        { heading: '', align: 'left' },
        { heading: '', align: 'right' },
      ],
      rows: [
        line('Price', pounds(16)),
        line('Reports, 0.05 an hour at £8.00', pounds(0.4)),
        line('Early-payment discount, 12.5%', pounds(-2.05)),
        line('Waiting 30 days for the money', pounds(-0.09)),
        { ...line('Net price', pounds(14.26)), role: 'total' },
      ],
    },
    { kind: 'heading', level: 2, text: "Where an hour's cost goes" },
    {
      kind: 'table',
      columns: [
        { heading: '', align: 'left' },
        { heading: '£/hour', align: 'right' },
        { heading: 'running', align: 'right' },
      ],
      rows: [
        line('The hour with the family', bare(6.89), bare(6.89)),
        line('Travel, notes, reports, check-in', bare(3.16), bare(10.05)),
        line('Leave, sickness, training, supervision', bare(1.64), bare(11.69)),
        line('Nights and bank holidays', bare(1.17), bare(12.86)),
        { role: 'mark', cells: [text('the price runs out here: £14.26')] },
        {
          ...line('On call, day and night', bare(1.76), bare(14.62)),
          note: 'One worker on call around the clock, £15.00 a session: line 31 of the contract',
        },
        line("Employer's National Insurance and pension", bare(0.9), bare(15.52)),
        line('Supervision and management, on-call manager among them, with their on-costs', bare(7.1), bare(22.62)),
        line('Mileage, equipment, recruitment', bare(2.11), bare(24.73)),
        line('Overheads and contingency', bare(2.59), bare(27.32)),
        { ...line('Cost of an hour', bare(27.32), { kind: 'empty' }), role: 'total' },
      ],
    },
    {
      kind: 'bars',
      caption: 'What the hour costs, and what the price pays for',
      unit: 'GBP/hour',
      mark: { label: 'net price', value: 14.26 },
      bars: [
        { label: 'Legal minimum', value: 12.01 },
        {
          label: 'As specified',
          value: 27.32,
          parts: [
            { label: 'pay', value: 14.62 },
            { label: 'on-costs', value: 0.9 },
            { label: 'supervision and all else', value: 11.8 },
          ],
        },
        { label: 'Safe, with a second worker at half of the visits', value: 41.55 },
      ],
    },
    { kind: 'heading', level: 2, text: 'The ladder' },
    {
      kind: 'text',
      text:
        'Each step asks for more. A price under the first cannot lawfully pay adult workers (21 and over) for the work ' +
        'as it is specified.',
    },
    {
      kind: 'table',
      caption: 'Five ways to run the service',
      columns: [
        { heading: 'Way', align: 'left' },
        { heading: 'Cost an hour', align: 'right' },
        { heading: 'Gap an hour', align: 'right' },
        { heading: 'Gap a year', align: 'right' },
        { heading: 'Minutes paid for', align: 'right' },
      ],
      rows: [
        line('Legal minimum', pounds(12.01), signed(2.25), signed(7039, 0), count(60)),
        line('As specified', pounds(27.32), signed(-13.06), signed(-40_862, 0), count(31)),
        line('Safe', pounds(41.55), signed(-27.29), signed(-85_379, 0), count(21)),
        line('Fair work', pounds(44.9), signed(-30.64), signed(-95_860, 0), count(19)),
        line('In house', { kind: 'empty', text: 'unknown' }, { kind: 'empty' }, { kind: 'empty' }, { kind: 'empty' }),
      ],
    },
    { kind: 'heading', level: 3, text: 'Who would see it' },
    {
      kind: 'table',
      columns: [
        { heading: 'Way the gap closes', align: 'left' },
        { heading: 'Enough at', align: 'left' },
        { heading: 'Who would see it', align: 'left' },
      ],
      rows: [
        line(
          'Visits are cut short',
          text('31 of 60 minutes'),
          text('Call monitoring, whose records the provider keeps'),
        ),
        line(
          'Travel between visits goes unpaid',
          text('not enough alone'),
          text('Nobody but the workers: pay records are not asked for'),
        ),
        line('The second worker stays at home', text('enough'), text('People who use the service')),
      ],
    },
    { kind: 'heading', level: 2, text: 'Questions for the commissioner' },
    {
      kind: 'list',
      ordered: true,
      items: [
        {
          text: 'How many of the 477 on-call sessions a year does the price expect to pay for, and at what allowance?',
        },
        { text: 'Is travel between visits paid?', note: 'The contract does not say. The profile takes 100%.' },
        ...Array.from({ length: 8 }, (_, at) => ({ text: `Question ${at + 3}` })),
      ],
    },
    { kind: 'heading', level: 2, text: 'What was assumed' },
    {
      kind: 'list',
      ordered: false,
      items: [
        {
          text: 'Pension participation 90%, from the profile family-support.',
          note: 'It would take 0% to change the view.',
        },
        { text: 'Sickness 6 days a year.' },
      ],
    },
    {
      kind: 'table',
      columns: [
        { heading: 'Law', align: 'left' },
        { heading: 'From', align: 'left' },
        { heading: 'Value', align: 'right' },
      ],
      rows: [
        line('Adult minimum wage', { kind: 'day', value: day('2015-10-01') }, rate(6.7, 'GBP/hour')),
        line(
          "Employer's National Insurance",
          { kind: 'day', value: day('2015-04-06') },
          { kind: 'share', value: 0.138 },
        ),
      ],
    },
    { kind: 'text', quiet: true, text: 'Illustrative figures, for the look of the page.' },
  ],
  footer: ['contract-viability 0.1.0', 'The law is known to 5 April 2027.'],
};

function signed(value: number, decimals?: number): Cell {
  return { kind: 'money', value, signed: true, ...(decimals === undefined ? {} : { decimals }) };
}

function count(value: number): Cell {
  return { kind: 'number', value, decimals: 0 };
}

function rate(value: number, unit: string): Cell {
  return { kind: 'number', value, unit };
}

/** Sixty letters and no place to break them. */
export const TOKEN = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch60';
/** Colours, a moved cursor, a backwards override, a bell, a C1 control and half a letter. */
export const CONTROLS = 'Red \u001b[31mred\u001b[0m \u009b2J \u202eesrever\u202c \u0007bell\r\nnext\u200b\ud800 end';
/** What a format might take for its own signs. */
export const SIGNS = '<script>alert("x")</script> | a*b*_c_ `d` # [e](http://f.example/g_h) &amp; ~~i~~ $j$';

/** The same report in the hands of somebody who means ill. */
export const hostile: Report = {
  ...report,
  title: `${CONTROLS} ${TOKEN}`,
  subtitle: SIGNS,
  blocks: [
    { kind: 'heading', level: 2, text: `${TOKEN} ${SIGNS}` },
    { kind: 'text', text: `- ${SIGNS} ${CONTROLS}` },
    { kind: 'text', text: '1. one' },
    { kind: 'text', text: '---' },
    { kind: 'text', text: '' },
    {
      kind: 'table',
      caption: SIGNS,
      columns: [
        { heading: 'a|b', align: 'left' },
        { heading: TOKEN, align: 'right' },
        { heading: CONTROLS, align: 'left' },
      ],
      rows: [
        { cells: [text(`${TOKEN} ${SIGNS}`), pounds(1_234_567_890.12), text(SIGNS)], note: `${CONTROLS} ${TOKEN}` },
        { role: 'mark', cells: [text(`${SIGNS} ${TOKEN}`)] },
        { role: 'total', cells: [text(CONTROLS), pounds(-0.004)] },
      ],
    },
    {
      kind: 'bars',
      caption: SIGNS,
      unit: 'GBP',
      mark: { label: `${TOKEN}<b>`, value: -500 },
      bars: [
        {
          label: `${TOKEN} \`\`\`\` ${CONTROLS}`,
          value: 1_234_567_890.12,
          parts: [{ label: SIGNS, value: 1_234_567_890.12 }],
        },
        { label: '```', value: -123_456_789 },
        { label: '東京都 résumé', value: 0 },
      ],
    },
    { kind: 'list', ordered: true, items: [{ text: `${SIGNS} ${TOKEN}`, note: `1) ${CONTROLS}` }] },
  ],
  footer: [SIGNS, CONTROLS],
};

/** Who comes, by the hour: a share of calls in every cell, from none to all. */
export const week: Report['blocks'] = [
  { kind: 'heading', level: 2, text: 'Will anybody come?' },
  {
    kind: 'table',
    shaded: true,
    caption: 'Calls that nobody answers in time, by the hour in which they come',
    columns: ['from', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((heading) => ({ heading, align: 'right' })),
    rows: Array.from({ length: 24 }, (_, hour) => ({
      cells: [
        text(`${String(hour).padStart(2, '0')}:00`),
        ...Array.from({ length: 7 }, (_, at): Cell => ({ kind: 'share', value: (hour * 7 + at) / 167, decimals: 0 })),
      ],
    })),
  },
];
