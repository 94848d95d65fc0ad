import { it } from 'vitest';
import { fewestPeople } from '../../src/rota/fewest.ts';
import { loadSolver } from '../../src/rota/highs.ts';
import { brokenRules } from '../../src/rota/broken.ts';
import { week } from '../../src/calls/contract/question.ts';
import type { RotaQuestion } from '../../src/rota/types.ts';

const law = { weekLimit: 48, referenceWeeks: 17, dailyRest: 11, weeklyRest: 24, nightLimit: 8, nightStart: 23, nightEnd: 6, nightHours: 3, restBreak: 20, breakAfter: 6 };
const flat = (n: number) => new Array(672).fill(n);
let seed = 7;
const rnd = (n: number) => { seed = (seed * 1103515245 + 12345) % 2147483648; return Math.floor((seed / 2147483648) * n); };
it('tries', async () => {
  const solver = await loadSolver();
  for (let i = 0; i < 14; i++) {
    const n = i < 8 ? 1 + rnd(5) : i < 10 ? 20 : 100;
    const wins = Array.from({ length: n }, () => { const start = i % 2 ? rnd(24) * 4 : rnd(96); return { days: 1 + rnd(127), start, end: start + 8 + rnd(60), onBankHolidays: true, staff: 1 + rnd(3), mode: (['waking', 'sleep-in', 'on-call'] as const)[rnd(3)] }; });
    const of = (m: string) => wins.some((w) => w.mode === m) ? week(wins.filter((w) => w.mode === m), (w) => w.staff) : flat(0);
    const question: RotaQuestion = { cover: { waking: of('waking'), 'sleep-in': of('sleep-in'), 'on-call': of('on-call') }, calledOut: 0.05, law, contractedWeek: 37, hasHazards: i % 3 === 0 };
    const t = process.cpuUsage();
    const { rota, bound } = fewestPeople(question, solver);
    const u = process.cpuUsage(t);
    console.log(n, '| bound', bound.people.toFixed(2), bound.by, '| people', rota?.people, 'weeks', rota?.weeks, 'groups', rota?.groups.map((g) => g.lines.length).join('+'), `${Math.round((u.user + u.system) / 1000)}ms`, rota ? brokenRules(question, rota).length : '-');
  }
}, 600_000);
