// Whoever knows a service finds no word of another in what is said of it.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { letterReport } from '../../src/committee/letter/index.ts';
import { NO_LETTERHEAD } from '../../src/committee/letter/letterhead.ts';
import { resolutionReport } from '../../src/committee/resolution.ts';
import { serviceNames } from '../../src/contract/profiles/registry.ts';
import { words } from '../../src/contract/profiles/words.ts';
import { buildReport } from '../../src/report/index.ts';
import { sectionNames } from '../../src/report/sections/names.ts';
import { assessed, flat, printed } from './contracts.ts';

const folder = new URL('../../contracts/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const DATES = { written: day('2026-10-12'), answerBy: day('2026-11-09') };

/** Lists of inputs and of law name keys, acts and publishers. */
const SENTENCES = sectionNames.filter((name) => !['assumed', 'sources', 'published'].includes(name));

/** Words of the field, and the services that have them; `?` is a contract that names none. */
const OF_A_SERVICE: Record<string, readonly string[]> = {
  'famil(?:y|ies)': ['family-support', 'childrens-social-work-team'],
  'visits?': [...serviceNames.filter((name) => words(name).visit === 'visit')],
  'clients?': ['floating-support'],
  'residents?': ['refuge', 'hostel', 'extra-care'],
  'carers?': ['carers-assessments'],
  'assessors?': ['carers-assessments'],
  'child(?:ren)?': ['childrens-social-work-team'],
  'social care|home care|regulated care|hours? of care': [
    'home-care',
    'extra-care',
    'supported-living',
    'family-support',
    'refuge',
    'floating-support',
    'carers-assessments',
    'childrens-social-work-team',
  ],
  'guards?': ['security-guarding'],
  'pupils?': ['passenger-assistants', 'catering'],
  'patients?': ['patient-transport', 'catering'],
  'meals?': ['catering'],
  'call-outs?|asleep|sleep-ins?': [
    'home-care',
    'family-support',
    'refuge',
    'hostel',
    'supported-living',
    'extra-care',
    'floating-support',
    'childrens-social-work-team',
    'carers-assessments',
    '?',
  ],
  'contact (?:hours?|time)|hours? of contact|with the person': serviceNames.filter(
    (name) => words(name).person !== undefined && name !== 'catering',
  ),
};

async function saidOf(file: string): Promise<string> {
  const assessment = assessed(`contracts/${file}`);
  const reports = [
    buildReport(assessment, { part: 'page' }),
    buildReport(assessment, { part: SENTENCES }),
    letterReport(assessment, NO_LETTERHEAD, DATES),
    resolutionReport(assessment, NO_LETTERHEAD, undefined),
  ];
  const text = flat((await Promise.all(reports.map((report) => printed(report)))).join(' '));
  // What the contract itself says is its own: its title, its risks, its pieces, and quotes.
  const own = [
    ...readFileSync(new URL(file, folder), 'utf8').matchAll(
      /(?:title|authority|quote|risks|name|role): \{?(?:value: )?(.+)/g,
    ),
  ].flatMap(([, words = '']) => words.split(/[[\],{}"]|source:/).map((each) => each.trim()));
  const quiet = own
    .filter((each) => each.length > 3)
    .reduce((all, each) => all.replaceAll(new RegExp(each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi'), ''), text);
  return quiet.replace(/\S*(?:contracts\/|\.yaml|[a-z]_[a-z]|[a-z]\.[a-z])\S*/g, '').replace(/“[^”]*”|"[^"]*"/g, '');
}

describe.each(files)('%s', (file) => {
  it('is told in words of its own service', async () => {
    const service = String(assessed(`contracts/${file}`).file.contract.contract.profile ?? '?');
    const text = await saidOf(file);
    const found = Object.entries(OF_A_SERVICE).flatMap(([pattern, services]) =>
      services.includes(service)
        ? []
        : [...text.matchAll(new RegExp(`.{0,50}\\b(?:${pattern})\\b.{0,40}`, 'gi'))].map(([each]) => each.trim()),
    );
    expect(found).toEqual([]);
  });
});
