// `viability draft` as somebody with a notice has it, and `check` in a folder that holds documents beside contracts.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { emptyFolder, viability } from './program.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CORPUS = join(ROOT, 'test/draft/corpus');
const NOTICE = join(ROOT, 'examples/find-a-tender-2026.json');

describe('viability draft', () => {
  it('writes a contract that report reads, and says beside it what it found', async () => {
    const cwd = emptyFolder();
    const { code, stdout, stderr } = await viability(['draft', NOTICE, '-o', 'contract.yaml'], { cwd });
    expect({ code, stdout, files: readdirSync(cwd) }).toEqual({ code: 0, stdout: '', files: ['contract.yaml'] });
    expect(stderr).toContain('2 notices; drafted is "Competitive Flexible Procedure (CFP)  Aldbanks Supported Living');
    expect(stderr).toContain(
      '  price.block_per_year: £396000 (find-a-tender-2026.json, /releases/0/tender/value/amount)',
    );
    expect(stderr).toContain(
      '  price.block_per_year: 2772000 AED (find-a-tender-2026.json, /releases/0/tender/lots/0/value/amount;',
    );
    const page = await viability(['report', 'contract.yaml'], { cwd });
    expect(page.code).toBe(0);
    expect(page.stdout).toMatch(/\n {2}11\.3 +full-time posts are the most that it buys/);
  });

  it('prints the file where no other is named, and is quiet where that is asked', async () => {
    const { code, stdout, stderr } = await viability(['draft', '-q', NOTICE, '--notice', '2']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(parse(stdout, { schema: 'failsafe' })).toMatchObject({
      contract: {
        title: { value: 'Mentoring in Education', source: 'find-a-tender-2026.json, /releases/1/tender/title' },
      },
    });
  });

  it('says what in a folder is packed and not read, and what to do where no service is named', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'pack/in'), { recursive: true });
    writeFileSync(join(cwd, 'pack/in/annexes.zip'), 'PK');
    writeFileSync(join(cwd, 'pack/a.txt'), 'Contract start date: 1 April 2026\n');
    const { stderr } = await viability(['draft', 'pack', '-o', 'c.yaml'], { cwd });
    expect(stderr).toContain('in/annexes.zip is not read: unpack it beside the others');
    expect(stderr).toContain('write one of `viability profiles` at contract.profile');
    expect(stderr).toContain('c.yaml is written. Next: viability report c.yaml; what is unknown becomes a question');
  });

  it('says so where nothing is drafted', async () => {
    const { code, stderr } = await viability(['draft', '-'], { stdin: 'A page about the weather.' });
    expect(code).toBe(0);
    expect(stderr).toContain('No value is drafted: nothing that a contract holds is said outright.');
  });

  it('never writes over a contract that is there, and over data that it made before', async () => {
    const cwd = emptyFolder();
    for (const name of ['mine.yaml', 'found.json']) writeFileSync(join(cwd, name), 'mine');
    const { code, stderr } = await viability(['draft', NOTICE, '-o', 'mine.yaml'], { cwd });
    expect({ code, text: readFileSync(join(cwd, 'mine.yaml'), 'utf8') }).toEqual({ code: 2, text: 'mine' });
    expect(stderr).toContain('mine.yaml is there already, and draft replaces no file; name another');
    expect((await viability(['draft', NOTICE, '--json', '-o', 'found.json'], { cwd })).code).toBe(0);
  });

  it('gives what it found as data', async () => {
    const { stdout } = await viability(['draft', '-q', '--json', NOTICE]);
    const { schemaVersion, notices, values, contradictions, facts } = JSON.parse(stdout);
    expect({ schemaVersion, notices: notices.length, facts: facts[0].value }).toEqual({
      schemaVersion: 2,
      notices: 2,
      facts: '40% price, 60% quality',
    });
    expect(values).toContainEqual({
      path: 'contract.start',
      value: '2027-11-01',
      how: null,
      quotes: [
        {
          document: 'find-a-tender-2026.json',
          place: '/releases/0/tender/lots/0/contractPeriod/startDate',
          words: '2027-11-01T00:00:00+00:00',
        },
      ],
    });
    expect(contradictions).toHaveLength(1);
  });

  it('puts a folder of documents together, PDF, Word and workbook too', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'pack'));
    for (const name of ['home-care-spec.docx', 'rates-over-a-page.pdf', 'prices-to-fill.xlsx', 'scan.pdf'])
      copyFileSync(join(CORPUS, name), join(cwd, 'pack', name));
    const { code, stdout, stderr } = await viability(['draft', 'pack'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('hours_per_week: {value: "7,552 hours", source: "home-care-spec.docx, under Volumes"');
    expect(stderr).toContain('contract.start: 2026-04-06');
    expect(stderr).toContain('scan.pdf: it holds no text, only pictures of pages: nothing is drafted from it');
  });

  it('drafts nothing of a PDF without text, and says so', async () => {
    const { code, stdout, stderr } = await viability(['draft', join(CORPUS, 'scan.pdf')]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('nothing is drafted; scan.pdf: it holds no text, only pictures of pages');
  });

  it('reads standard input', async () => {
    const stdin = 'The contract will commence on 1 June 2026.';
    const { code, stdout } = await viability(['draft', '-q', '-'], { stdin });
    expect(code).toBe(0);
    expect(stdout).toContain('start: {value: 2026-06-01, source: "standard input, line 1"');
  });

  it.each([
    [['draft', NOTICE, '--notice', '3'], '--notice cannot be 3: there are 2, numbered from 1'],
    [['draft', NOTICE, '--lot', '7'], '--lot cannot be 7: the lots are 1'],
    [['draft', 'examples/letterhead.yaml', 'contracts/family-support-2015.yaml'], '2015.yaml is a contract already'],
    [['draft', 'nowhere.pdf'], 'nowhere.pdf: there is no such file or folder'],
    [['draft', NOTICE, '-o', NOTICE], 'is there already, and draft replaces no file; name another'],
    [['draft', NOTICE, '--json', '-o', NOTICE], 'is the contract itself; choose another name for the output'],
  ])('refuses %s', async (words, why) => {
    const { code, stderr } = await viability(words);
    expect(code).toBe(2);
    expect(stderr).toContain(why);
  });

  it('sends no control character of a document or name to the screen', async () => {
    const cwd = emptyFolder();
    const name = 'a\u001b[31m.txt';
    writeFileSync(join(cwd, name), 'Contract title: Home \u001b[2Jcare for all\n');
    const { stdout, stderr } = await viability(['draft', name], { cwd });
    expect(stdout + stderr).toContain('care for all');
    expect(stdout + stderr).not.toContain('\u001b');
  });
});

describe('viability check over documents', () => {
  it('names documents beside contracts, what draft would find and who cites them', async () => {
    const cwd = emptyFolder();
    copyFileSync(join(ROOT, 'contracts/home-care-2025.yaml'), join(cwd, 'a.yaml'));
    await viability(['draft', '-q', join(CORPUS, 'security.pdf'), '-o', join(cwd, 'b.yaml')]);
    for (const name of ['security.pdf', 'rate-card.xlsx', 'rochdale-2018.html'])
      copyFileSync(join(CORPUS, name), join(cwd, name));
    copyFileSync(NOTICE, join(cwd, 'notice.json'));
    writeFileSync(join(cwd, 'README.md'), 'How these contracts are found on Find a Tender.');
    writeFileSync(join(cwd, 'settings.json'), '{"tab": 2}');
    const { code, stdout } = await viability(['check', '.', '--fail-on', 'never', '--format', 'jsonl'], { cwd });
    expect(code).toBe(0);
    const skipped = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ status }) => status === 'skipped')
      .map(({ file, reason }) => `${file}: ${reason}`);
    expect(skipped).toEqual([
      'notice.json: a notice as data (OCDS), in which viability draft looks for buyer, term, value, place and weights; no contract cites it',
      'rate-card.xlsx: a spreadsheet, in which viability draft looks for prices by length and day, by cell; no contract cites it',
      'rochdale-2018.html: a saved web page, in which viability draft looks for what it labels: dates, value, buyer; no contract cites it',
      'security.pdf: a PDF document, in which viability draft looks for dates, sums, rates and what is asked for, by page; cited by b.yaml',
    ]);
  });

  it.each([
    ['specification.odt', 'PK\u0003\u0004', 'an OpenDocument file', 'save it as .docx or .xlsx'],
    ['terms.pages', 'PK\u0003\u0004', 'a document of Pages or Numbers', 'export it as .docx or .xlsx'],
    [
      'award.msg',
      '\u00d0\u00cf\u0011\u00e0',
      'a mail of Outlook',
      'save its words as .txt, and what is attached beside them',
    ],
    ['prices.xls', '\u00d0\u00cf\u0011\u00e0', 'an old Word or Excel file', 'save it as .docx or .xlsx'],
    ['letter.rtf', '{\\rtf1 Our terms', 'an RTF document', 'save it as .docx'],
  ])('names %s, which draft does not read either, and says what to save it as', async (name, begins, what, instead) => {
    const cwd = emptyFolder();
    copyFileSync(join(ROOT, 'contracts/home-care-2025.yaml'), join(cwd, 'a.yaml'));
    writeFileSync(join(cwd, name), Buffer.from(begins, 'latin1'));
    const { stdout } = await viability(['check', '.', '--fail-on', 'never', '--format', 'jsonl'], { cwd });
    const reason = `${what}, which viability draft does not read: ${instead}; no contract cites it`;
    expect(stdout).toContain(`"status":"skipped","reason":"${reason}"`);
    const { stderr } = await viability(['draft', '.'], { cwd });
    expect(stderr).toContain(`${name} is not read: it is ${what}; ${instead}`);
  });

  it('names a document that draft would refuse, and why', async () => {
    const cwd = emptyFolder();
    copyFileSync(join(ROOT, 'contracts/home-care-2025.yaml'), join(cwd, 'a.yaml'));
    writeFileSync(join(cwd, 'empty.pdf'), '');
    writeFileSync(join(cwd, 'old.docx'), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    const { stdout } = await viability(['check', '.', '--fail-on', 'never'], { cwd });
    expect(stdout).toContain('by its name a PDF document, which viability draft refuses: it is empty; no contract');
    expect(stdout).toContain(
      'which viability draft refuses: it is an old Word or Excel file; save it as .docx or .xlsx',
    );
  });

  it('is silent about documents where there is no contract', async () => {
    const cwd = emptyFolder();
    copyFileSync(join(CORPUS, 'security.pdf'), join(cwd, 'security.pdf'));
    const { code, stdout } = await viability(['check', '.'], { cwd });
    expect(code).toBe(2);
    expect(stdout).not.toContain('security.pdf');
  });

  it('leaves the documents as they are', async () => {
    const before = readFileSync(NOTICE);
    await viability(['check', 'examples', '--fail-on', 'never'], { cwd: ROOT });
    expect(readFileSync(NOTICE).equals(before)).toBe(true);
  });
});
