// Asks whether a near name was meant. Every command line may be mistaken, so this knows nothing of contracts.
import { meantBy } from '../contract/suggest.ts';

/** What other programs, and people who know them, call a command or an option: each by the name that it has here. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  Object.entries({
    check: 'validate lint verify test audit ci',
    report: 'show open view run cat summary analyse analyze assess cost price',
    compare: 'diff cmp',
    'what-if': 'set change scenario scenarios sensitivity',
    solve: 'goal-seek breakeven break-even find',
    simulate: 'montecarlo monte-carlo risk',
    rota: 'roster staffing schedule shifts',
    draft: 'import convert parse extract read',
    new: 'create generate ask questions interview quickstart wizard',
    page: 'serve web gui app build',
    rates: 'law wage wages nmw nlw',
    rule: 'rules checks explain-rule',
    config: 'settings configuration env doctor',
    resolution: 'motion',
    '--version': '--ver version about',
    '--quiet': '--silent -s',
    '--output': '--out --out-file --outfile --output-file --file --save',
    '--format': '--type --reporter --reporters --output-format --fmt',
    '--fail-on': '--severity --level --fail --fail-level --min-severity --max-warnings --strict --exit-code',
    '--draws': '--runs --iterations --samples --trials -n',
    '--only': '--section --sections',
    '--full': '--all --verbose --details --long',
    '--set': '--change --with --override -D',
    '--answer-by': '--deadline --reply-by --due',
    '--from': '--letterhead --sender --to',
    '--on': '--date --day --at --as-of',
    '--today': '--date --on --now --as-of',
    '--date': '--on --day --today',
    '--no-color': '--no-colour --nocolor --no-ansi --plain',
    '--color': '--colour --colors',
  }).flatMap(([name, others]) => others.split(' ').map((other) => `${other} ${name}`)),
);

/** `; did you mean report?`, or nothing where no name is near. */
export function didYouMean(typed: string, names: Iterable<string>): string {
  const known = [...names];
  const word = typed.toLowerCase();
  const near = known.find((name) => ELSEWHERE.has(`${word} ${name}`)) ?? meantBy(typed, known);
  return near === undefined ? '' : `; did you mean ${near}?`;
}
