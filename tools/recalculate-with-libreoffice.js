// node tools/recalculate-with-libreoffice.js: LibreOffice works our workbooks out afresh, also after inputs were typed
// into them, and every named figure must come to what the program itself says. Its last line is `N passed, N failed`.
//
// Two contracts that differ in inputs alone give two workbooks. The first one's kept values are taken out, so that no
// answer can be a value we wrote; once as it is, and once with the inputs of the second typed into it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readXlsx, writeXlsx } from 'hucre/xlsx';

const PROGRAM = fileURLToPath(new URL('../bin/viability.js', import.meta.url));
const CLOSE = 1e-9;
/** Under this, in the unit of a figure, two values are the same; differences of large sums leave as much behind. */
const NOTHING = 1e-10;
const SPECIFIED_COLUMN = 2;
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Each input: its path in the workbook, its value as typed there and as the contract writes it, before and after. */
const CHANGES = [
  { path: 'price.per_hour', typed: 27.5, written: ['£24.00', '£27.50'] },
  { path: 'price.early_payment.discount', typed: 0.065, written: ['2%', '6.5%'] },
  { path: 'demand.hours_per_week', typed: 410, written: ['300 hours', '410 hours'] },
  { path: 'cover[0].staff', typed: 2, written: ['1', '2'] },
  { path: 'visit.travel', typed: 0.4, written: ['15 minutes', '24 minutes'] },
  { path: 'visit.travel_paid', typed: 0.9, written: ['60%', '90%'] },
  { path: 'lone_working.second_worker', typed: 0.25, written: ['10%', '25%'] },
  { path: 'pay.rate', typed: 14.35, written: ['£13.20', '£14.35'] },
  { path: 'pay.enhancements[0].extra', typed: 0.4, written: ['25%', '40%'] },
  { path: 'pay.sick_pay', typed: 'full', written: ['statutory', 'full'] },
  { path: 'absence.leave', typed: 6.5, written: ['5.6 weeks', '6.5 weeks'] },
  { path: 'on_costs.pension.employer', typed: 0.05, written: ['statutory', '5%'] },
  { path: 'assumptions.wage_growth', typed: 0.05, written: ['4%', '5%'] },
];

/** A contract of five years that reaches into projected law; `at` is 0 before the changes and 1 after them. */
function contract(at) {
  const of = Object.fromEntries(CHANGES.map(({ path, written }) => [path, written[at]]));
  return `
contract:
  {title: "=1+1", authority: A council, authority_kind: local-authority, provider_kind: charity, nation: england, start: 2024-09-01, years: 5}
price:
  per_hour: ${of['price.per_hour']}
  rates:
    - {days: bank-holiday, per_hour: £31.00}
    - {length: 30 minutes, days: weekends, per_visit: £14.20}
  items: [{name: report, price: £8.00, per_visit: 0.1, staff_time: 1 hour}]
  early_payment: {discount: ${of['price.early_payment.discount']}, within: 10 days}
  payment_terms: 45 days
  indexation: 2%
demand:
  hours_per_week: ${of['demand.hours_per_week']}
  visits: [{length: 30 minutes, share: 40%}, {length: 1 hour, share: 60%}]
  pattern:
    - {days: mon-fri, hours: "07:00-22:00", share: 70%}
    - {days: every day, hours: "18:00-02:00", share: 30%}
cover:
  - {days: every day, hours: "22:00-07:00", bank_holidays: yes, staff: ${of['cover[0].staff']}, mode: waking}
  - {days: weekends, hours: "00:00-24:00", bank_holidays: yes, staff: 1, mode: on-call}
lone_working: {allowed: yes, second_worker: ${of['lone_working.second_worker']}, check_in: 3 minutes}
visit:
  {travel: ${of['visit.travel']}, travel_paid: ${of['visit.travel_paid']}, travel_from_home: 5%, miles: 4, notes: 5 minutes, idle: 5%}
pay:
  rate: ${of['pay.rate']}
  contracted_week: 25 hours
  enhancements: [{days: every day, hours: "22:00-06:00", extra: ${of['pay.enhancements[0].extra']}}, {days: bank-holiday, extra: 100%}]
  on_call: £20.00
  minimum_call_out: 1 hour
  sick_pay: ${of['pay.sick_pay']}
absence: {leave: ${of['absence.leave']}, sickness: 8 days, training: 3 days, supervision: 1 hour}
on_costs: {pension: {employer: ${of['on_costs.pension.employer']}, participation: 80%}, employment_allowance: yes, apprenticeship_levy: yes}
supervision: {span: 12, supervisor_salary: 140% of basic pay, manager: {fte: 0.5, salary: £38000}, on_call_manager: {per_session: £15}}
costs: {start_up: "£9,000", turnover: 30%, recruitment_per_hire: £700, other: [{name: gloves, per: visit, amount: £0.19}]}
overheads: {share: 9%, of: cost, contingency: 2%, surplus: {share: 3%, of: price}}
safe: {second_worker: 30%, supervision: 2 hours, training: 6 days, span: 8}
in_house: {pay_point: 5, pension: 18%}
assumptions: {wage_growth: ${of['assumptions.wage_growth']}, price_growth: 2%, borrowing_rate: 8%}
`;
}

const scratch = mkdtempSync(join(tmpdir(), 'viability-libreoffice-'));
let passed = 0;
let failed = 0;
try {
  const [before, after] = [await made('before', contract(0)), await made('after', contract(1))];
  await check('as it is', before, before);
  await check('with other inputs typed into it', typeInto(before), after);
} catch (error) {
  failed++;
  console.log(error.message);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** The program's own workbook of a contract. */
async function made(name, yaml) {
  const [file, output] = [join(scratch, `${name}.yaml`), join(scratch, `${name}.xlsx`)];
  writeFileSync(file, yaml);
  run(process.execPath, [PROGRAM, 'report', file, '--format', 'xlsx', '--output', output]);
  return readXlsx(readFileSync(output), { readStyles: true });
}

/** The same workbook with the changed inputs in its yellow cells. */
function typeInto(book) {
  const sheets = book.sheets.map((sheet) => {
    if (sheet.name !== 'Inputs') return sheet;
    const rows = sheet.rows.map((row) => [...row]);
    const cells = new Map(sheet.cells);
    for (const { path, typed } of CHANGES) {
      const at = rows.findIndex(
        (row, index) => row[0] === path && cells.get(`${index},${SPECIFIED_COLUMN}`)?.style?.fill !== undefined,
      );
      if (at < 0) throw new Error(`the workbook has no input cell for ${path}`);
      rows[at][SPECIFIED_COLUMN] = typed;
      cells.delete(`${at},${SPECIFIED_COLUMN}`);
    }
    return { ...sheet, rows, cells };
  });
  return { ...book, sheets };
}

/** Every named figure of `book`, worked out by LibreOffice, against the values kept in `expected`. */
async function check(what, book, expected) {
  const recalculated = valuesOf(await recalculate(what.replaceAll(' ', '-'), book));
  const wanted = valuesOf(expected);
  const wrong = [...wanted].filter(([name, value]) => !agree(recalculated.get(name), value));
  console.log(`${what}: ${wanted.size - wrong.length} of ${wanted.size} values agree`);
  for (const [name, value] of wrong.slice(0, 20))
    console.log(`  ${name}: LibreOffice ${recalculated.get(name)}, ours ${value}`);
  passed += wanted.size - wrong.length;
  failed += wrong.length;
  if (wanted.size < 1000) throw new Error(`only ${wanted.size} values to compare`);
}

async function recalculate(name, { sheets, namedRanges }) {
  const bare = sheets.map(({ name: sheet, rows, cells }) => ({
    name: sheet,
    rows: rows.map((row, at) =>
      row.map((value, column) => (cells?.get(`${at},${column}`)?.formula === undefined ? value : null)),
    ),
    cells: new Map(
      [...(cells ?? [])].flatMap(([key, { formula }]) => (formula === undefined ? [] : [[key, { formula }]])),
    ),
  }));
  const [from, to, profile] = ['bare', 'recalculated', 'profile'].map((folder) => join(scratch, name, folder));
  mkdirSync(join(profile, 'user'), { recursive: true });
  mkdirSync(from);
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  const file = join(from, 'book.xlsx');
  writeFileSync(file, await writeXlsx({ sheets: bare, namedRanges }));
  run('soffice', [
    '--headless',
    '--norestore',
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--convert-to',
    'xlsx',
    '--outdir',
    to,
    file,
  ]);
  const read = await readXlsx(readFileSync(join(to, 'book.xlsx')), { readStyles: false });
  return { sheets: read.sheets, namedRanges };
}

/** The values of all names that stand for one cell, and of the cells of those that stand for several. */
function valuesOf({ sheets, namedRanges }) {
  const values = new Map();
  for (const { name, range } of namedRanges) {
    const found = /^'(.*)'!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(range);
    if (!found) throw new Error(`${name} stands for no cells: ${range}`);
    const [, sheetName, letters, first, last = first] = found;
    const sheet = sheets.find((one) => one.name === sheetName);
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    for (let row = Number(first); row <= Number(last); row++) {
      const cell = sheet?.cells?.get(`${row - 1},${column}`);
      values.set(
        `${name} ${row - Number(first) + 1}`,
        cell?.formulaResult ?? cell?.value ?? sheet?.rows[row - 1]?.[column],
      );
    }
  }
  return values;
}

function agree(given, ours) {
  if (typeof ours !== 'number') return given === ours && ours !== undefined && ours !== null;
  return typeof given === 'number' && Math.abs(given - ours) <= Math.max(CLOSE * Math.abs(ours), NOTHING);
}

function run(command, words) {
  const { status, error, stderr } = spawnSync(command, words, { encoding: 'utf8' });
  if (error?.code === 'ENOENT') throw new Error(`${command} is not installed: apt-get install libreoffice-calc-nogui`);
  if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? stderr}`);
}
