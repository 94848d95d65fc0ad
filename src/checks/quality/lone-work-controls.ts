import type { Subject } from '../../model/types.ts';
import { joinWords } from '../../words/words.ts';
import { defineCheck, type Found } from '../check.ts';
import { firstRun, isStated } from '../subject.ts';
import { told } from '../value.ts';
import { aloneWords, worksAlone } from './alone.ts';

type Answer = 'there' | 'absent' | 'unsaid';

interface Control {
  name: string;
  /** Without it nobody would know that something is wrong. */
  essential: boolean;
  path: string;
  answer(subject: Subject): Answer;
}

function said(value: boolean | undefined): Answer {
  return value === undefined ? 'unsaid' : value ? 'there' : 'absent';
}

/** An amount that the contract states: above nought it is there. */
function stated({ file }: Subject, path: string, amount: number): Answer {
  return isStated(file, path) ? said(amount > 0) : 'unsaid';
}

function best(...answers: readonly Answer[]): Answer {
  return answers.includes('there') ? 'there' : answers.includes('unsaid') ? 'unsaid' : 'absent';
}

const CONTROLS: readonly Control[] = [
  {
    name: 'a check-in, or a device that raises the alarm',
    essential: true,
    path: 'lone_working.check_in',
    answer: (subject) => {
      const { lone_working, quality } = subject.file.contract;
      return best(
        stated(subject, 'lone_working.check_in', lone_working.check_in),
        stated(subject, 'lone_working.device_per_month', lone_working.device_per_month),
        said(quality.lone_work.device),
      );
    },
  },
  {
    name: 'a manager who answers out of hours',
    essential: true,
    path: 'quality.lone_work.on_call_manager',
    answer(subject) {
      // All of the work is on Monday to Friday, 08:00-18:00.
      if (firstRun(subject)?.context.layout.outOfHours === false) return 'there';
      const { quality, supervision } = subject.file.contract;
      const sessions = supervision.on_call_manager.sessions_per_year;
      return best(
        said(quality.lone_work.on_call_manager),
        stated(subject, 'supervision.on_call_manager.sessions_per_year', sessions ?? 0),
      );
    },
  },
  {
    name: 'somebody who makes sure that the worker is home',
    essential: false,
    path: 'quality.lone_work.end_of_shift_check',
    answer: ({ file }) => said(file.contract.quality.lone_work.end_of_shift_check),
  },
  {
    name: 'a plan of who comes when the alarm is raised',
    essential: false,
    path: 'quality.lone_work.response_plan',
    answer: ({ file }) => said(file.contract.quality.lone_work.response_plan),
  },
];

const aloneWithoutControls = told(
  'check.aloneWithoutControls',
  'Lone work is allowed, and of check-in, manager, end of shift and plan one is stated not to be there',
  (contract) => {
    const { check_in, device_per_month } = contract.lone_working;
    const { device, on_call_manager, end_of_shift_check, response_plan } = contract.quality.lone_work;
    const unseen = device === false && check_in === 0 && device_per_month === 0;
    return worksAlone(contract) && (unseen || [on_call_manager, end_of_shift_check, response_plan].includes(false));
  },
);

interface Finds {
  names: string;
  /** What is said where nobody states whether they are there. */
  untold?: string | undefined;
}

export const loneWorkControls = defineCheck({
  id: 'lone-work-controls',
  title: 'Somebody works alone without what would show that something is wrong',
  severity: 'major',
  dimension: 'quality',
  isOfJourneys: true,
  at: 'lone_working',
  condition: aloneWithoutControls,
  sources: [
    'Health and Safety Executive, INDG73 Protecting lone workers, revision 4, 2020',
    'BS 8484, Provision of lone worker services, code of practice, 2016',
  ],
  find(subject): Found<Finds>[] {
    if (!worksAlone(subject.file.contract)) return [];
    const answers = CONTROLS.map((control) => ({ control, answer: control.answer(subject) }));
    return (['absent', 'unsaid'] as const).flatMap((answer) => {
      const missing = answers.filter((each) => each.answer === answer).map(({ control }) => control);
      const [first] = missing;
      if (!first) return [];
      const stated = answer === 'absent';
      const names = joinWords(missing.map(({ name }) => name));
      const finds = { names, untold: stated ? undefined : aloneWords(subject.file, `whether there is ${names}.`) };
      const severity = missing.some(({ essential }) => essential) ? 'major' : 'minor';
      return [{ status: stated ? 'found' : 'cannotTell', severity, finds, path: first.path } as const];
    });
  },
  says: ({ names, untold }) => untold ?? `Lone work is allowed, and the contract states that there is not ${names}.`,
  asks: ({ names }) => `Is there ${names}, and who pays for it?`,
  remedy:
    'Whoever works alone has a check-in, an alarm, a manager who answers and a plan of who comes, and the price pays for them.',
  page: () => ({
    checks:
      'Where workers may work alone: a check-in or a device, a manager who answers out of hours where there is work then, somebody who makes sure that the worker is home, and a plan of who comes.',
    why: 'A lone worker is safe only while somebody would notice. Each of these takes minutes or money that the price must hold.',
    example:
      'A manager on call for 477 sessions a year at £15.00 is £7,155; a device for six workers at £8.00 a month is £576; three minutes to check in at each of 1,500 visits is £900 at £12.00 an hour.',
    basedOn: ['`lone_working`, `quality.lone_work` and `supervision.on_call_manager`, where the contract states them'],
    exclusions: ['Contracts in which nobody works alone', 'A manager out of hours where no work falls then'],
    couldBeWrong: ['The provider has them and the contract does not ask; then it can show them'],
  }),
});
