// Contracts as people write them, made by chance from a seed: 1 to 5 KB, with and without a profile, with quotes, sources,
// anchors, block texts and comments. The same seed gives the same bytes: `node bench/contracts.js FOLDER [COUNT] [SEED]`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Numbers from 0 to 1 that only the seed decides (mulberry32). */
function chanceOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const PLACES = ['Northdale', 'Eastmoor', 'Westhaven', 'Southwick', 'Millbrook', 'Carrick', 'Penmaen', 'Ashby & Thorne'];
const SERVICES = [
  { title: 'Home care', profile: 'home-care', price: [19, 30], hours: [200, 3000] },
  { title: 'Supported living', profile: 'supported-living', price: [18, 26], hours: [300, 4000] },
  { title: 'Family support', profile: 'family-support', price: [15, 34], hours: [20, 300] },
  { title: 'Reablement: first six weeks', profile: undefined, price: [21, 36], hours: [100, 900] },
  { title: 'Carers’ breaks', profile: undefined, price: [16, 28], hours: [40, 600] },
];
const SAID = [
  'The maximum price permissible within the affordability envelope',
  'visits are to be made “at short notice, day or night”: no time is given',
  'Bidders shall allow for travel, mileage and all other costs',
  "the Provider's rates shall be fixed for the Term",
  'An hour is an hour of contact, to the nearest quarter',
];
const WHERE = [
  'Tender, pricing',
  'Specification, section 4',
  'Clarification 12',
  'Schedule 3, part B',
  'Invitation, page 31',
];

/** One contract; `at` is which of the folder. `calls`, `planned` or `unplanned`, is stated where it is given, and nothing else changes. */
export function contractText(seed, at, calls) {
  const chance = chanceOf(seed * 100_003 + at);
  const between = (low, high, step = 1) => low + Math.floor((chance() * (high - low)) / step) * step;
  const one = (list) => list[Math.floor(chance() * list.length)];
  const now = (share) => chance() < share;
  /** Lines that stand or not; nothing else is drawn for those that do not. */
  const maybe = (share, lines) => (now(share) ? lines() : []);

  const service = one(SERVICES);
  const place = one(PLACES);
  /** How much of it says where it was taken from. */
  const fullness = 0.35 + chance() * 0.6;
  const anchored = now(0.3);
  const source = (share = fullness) => {
    if (!now(share)) return undefined;
    return anchored && now(0.5) ? '*tender' : one(['Tender', JSON.stringify(one(WHERE)), `'${one(WHERE)}'`]);
  };
  /** A key with its value: bare, in a line with its source, or over several lines with what was said. */
  const field = (indent, key, value, share) => {
    const from = source(share);
    const space = ' '.repeat(indent);
    if (from === undefined) return [`${space}${key}: ${value}${now(0.05) ? '   # as read out at the meeting' : ''}`];
    if (now(0.6)) return [`${space}${key}: {value: ${value}, source: ${from}}`];
    const quote = one(SAID);
    const said = now(0.5)
      ? [`${space}  quote: ${JSON.stringify(quote)}`]
      : [`${space}  quote: >-`, `${space}    ${quote},`, `${space}    as the document puts it`];
    return [`${space}${key}:`, `${space}  value: ${value}`, `${space}  source: ${from}`, ...said];
  };
  const pounds = (low, high) => `£${(between(low * 100, high * 100, 5) / 100).toFixed(2)}`;

  const start = `${between(2015, 2026)}-${one(['04-01', '04-06', '06-01', '09-01', '10-01'])}`;
  const lines = [
    ...maybe(0.5, () => ['# yaml-language-server: $schema=../docs/contract.schema.json']),
    ...maybe(0.6, () => [
      `# ${service.title} in ${place}, as the tender has it.`,
      '# What it left unsaid is left unsaid here.',
    ]),
    'contract:',
    ...(now(0.2)
      ? ['  title: |-', `    ${service.title} in ${place}, number ${at}`]
      : [`  title: ${JSON.stringify(`${service.title} in ${place}, number ${at}`)}`]),
    `  authority: ${one(['The council', 'A council'])} of ${place}`,
    `  authority_kind: ${one(['local-authority', 'local-authority', 'nhs'])}`,
    `  provider_kind: ${one(['company', 'charity', 'public'])}`,
    `  nation: ${one(['england', 'england', 'wales', 'scotland', 'northern-ireland'])}`,
    `  start: ${start}`,
    `  years: ${between(1, 6)}`,
    ...maybe(0.3, () => [`  people: ${between(20, 900)}`]),
    ...(service.profile && now(0.7) ? [`  profile: ${service.profile}`] : []),
    '',
    'price:',
    ...(anchored
      ? [`  per_hour: {value: ${pounds(...service.price)}, source: &tender ${JSON.stringify(one(WHERE))}}`]
      : field(2, 'per_hour', pounds(...service.price), 0.7)),
    ...maybe(0.3, () => [
      '  items:',
      '    - name: report',
      ...field(6, 'price', pounds(5, 60)),
      ...field(6, 'per_visit', '0.1'),
      ...field(6, 'staff_time', `${between(15, 120, 15)} minutes`),
    ]),
    ...maybe(0.4, () => ['  early_payment:', ...field(4, 'discount', `${between(1, 13)}%`), '    within: 15 days']),
    ...maybe(0.5, () => field(2, 'payment_terms', '30 days')),
    ...maybe(0.3, () => [`  at_risk: {share: ${between(1, 10)}%, expected_loss: ${between(0, 80, 10)}%}`]),
    ...maybe(0.5, () => field(2, 'indexation', one(['none', 'unknown']))),
    '',
    'demand:',
    ...(calls ? [`  calls: ${calls}`] : []),
    ...field(2, 'hours_per_week', `${between(...service.hours)} hours`),
    ...maybe(0.4, () => field(2, 'guaranteed_hours_per_week', `${between(0, 20)} hours`)),
    ...(now(0.5)
      ? [
          '  visits:',
          '    - {length: 30 minutes, share: 60%}',
          `    - {length: ${between(40, 60, 5)} minutes, share: 25%}`,
          '    - {length: 2 hours, share: 15%}',
        ]
      : field(2, 'visit_length', `${between(30, 125, 15)} minutes`)),
    ...maybe(0.4, () => field(2, 'response_time', one(['1 hour', '2 hours', 'unknown']))),
    ...(now(0.5)
      ? [
          '  pattern:',
          '    - {days: every day, hours: "07:00-14:00", share: 55%}',
          `    - {days: ${one(['mon-fri', 'every day'])}, hours: '16:00-22:00', share: 45%}`,
        ]
      : []),
    ...maybe(0.4, () => [
      '',
      'cover:',
      `  - days: ${one(['every day', 'mon-fri', 'weekends'])}`,
      '    hours: "22:00-07:00"',
      ...field(4, 'staff', between(1, 3)),
      ...field(4, 'mode', one(['waking', 'sleep-in', 'on-call'])),
    ]),
    ...maybe(0.8, () => [
      '',
      'lone_working:',
      ...field(2, 'allowed', one(['yes', 'no', 'unknown'])),
      ...maybe(0.6, () => field(2, 'second_worker', `${between(0, 40, 5)}%`)),
      ...maybe(0.5, () => [
        '  risks:',
        '    - night visits',
        '    - {value: dogs, source: Risk assessment}',
        "    - 'households in crisis'",
      ]),
    ]),
    ...maybe(0.9, () => [
      '',
      'visit:',
      ...field(2, 'travel', `${between(4, 35)} minutes`),
      ...field(2, 'travel_paid', one(['100%', '0%', '50%'])),
      ...field(2, 'miles', between(1, 14)),
      ...maybe(0.5, () => field(2, 'notes', `${between(2, 15)} minutes`)),
      ...maybe(0.4, () => [
        `  wasted: {share: ${between(1, 12)}%, staff_time: ${between(5, 20)} minutes, billed: 50%}`,
      ]),
    ]),
    '',
    'pay:',
    ...field(2, 'rate', one(['minimum-wage', 'real-living-wage', pounds(12.7, 17)])),
    ...maybe(0.5, () => field(2, 'full_time_week', '37 hours')),
    ...maybe(0.4, () => field(2, 'contracted_week', `${between(16, 37)} hours`)),
    ...maybe(0.4, () => [
      '  enhancements:',
      `    - {days: weekends, extra: ${between(5, 50, 5)}%}`,
      '    - {days: bank-holiday, extra: 50%}',
    ]),
    ...maybe(0.4, () => field(2, 'sleep_in', pounds(30, 90))),
    ...maybe(0.3, () => field(2, 'minimum_call_out', '1 hour')),
    ...maybe(0.8, () => [
      '',
      'absence:',
      ...field(2, 'leave', '5.6 weeks'),
      ...field(2, 'sickness', `${between(3, 14)} days`),
      ...maybe(0.6, () => field(2, 'training', `${between(1, 6)} days`)),
      ...maybe(0.5, () => field(2, 'supervision', `${between(1, 3)} hours`)),
    ]),
    ...maybe(0.7, () => [
      '',
      'supervision:',
      ...field(2, 'span', between(8, 20)),
      ...field(2, 'supervisor_salary', `£${between(27, 36)}000`),
      ...maybe(0.5, () => ['  manager:', ...field(4, 'fte', '0.5'), ...field(4, 'salary', `£${between(36, 48)}000`)]),
    ]),
    ...maybe(0.8, () => [
      '',
      'costs:',
      ...field(2, 'mileage_rate', one(['approved', '£0.25'])),
      ...field(2, 'turnover', `${between(10, 45)}%`),
      ...maybe(0.6, () => field(2, 'recruitment_per_hire', pounds(200, 1500))),
      ...maybe(0.5, () => field(2, 'training_fees', pounds(20, 300))),
      ...maybe(0.3, () => [
        '  other:',
        '    - name: gloves and aprons',
        '      per: visit',
        ...field(6, 'amount', '£0.22'),
      ]),
    ]),
    ...maybe(0.6, () => [
      '',
      'overheads:',
      ...field(2, 'share', `${between(5, 15)}%`),
      ...maybe(0.5, () => field(2, 'surplus', `${between(0, 6)}%`)),
      ...maybe(0.4, () => field(2, 'contingency', '1%')),
    ]),
    ...maybe(0.4, () => [
      '',
      'monitoring:',
      `  - measure: {value: self-reported-timesheets, source: '${one(WHERE)}', quote: ${JSON.stringify(one(SAID))}}`,
      '    evidence: provider',
      '    paid_on: yes',
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Writes `count` of them into a new folder and gives its path back. */
export function writeContracts(folder, count, seed = 1, calls = undefined) {
  mkdirSync(folder, { recursive: true });
  for (let at = 0; at < count; at++)
    writeFileSync(join(folder, `${String(at).padStart(5, '0')}.yaml`), contractText(seed, at, calls));
  return folder;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, count = '1000', seed = '1'] = process.argv.slice(2);
  writeContracts(folder, Number(count), Number(seed));
}
