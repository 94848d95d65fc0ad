import { type ServiceName, serviceCalled, serviceNames } from '../../contract/profiles/registry.ts';
import { aboutQuestion } from '../../interview/help.ts';
import { answer, begin, newIn, nextQuestion } from '../../interview/interview.ts';
import { askedFirst } from '../../interview/order.ts';
import { template } from '../../interview/template.ts';
import { contractText } from '../../interview/text.ts';
import { isWrong } from '../../interview/types.ts';
import { type Answers, answersOf } from '../answers.ts';
import type { ExitCode, Invocation } from '../command.ts';
import { UsageError } from '../failure.ts';
import { STDIN as STDOUT } from '../input.ts';
import type { Output } from '../options.ts';
import { deliver, isDevice, isTaken, refuseTaken } from '../output.ts';
import { notAmong } from '../refusal.ts';
import { run as report } from './report.ts';

interface Choices extends Output {
  profile?: string;
  template?: boolean;
}

const FILE = 'contract.yaml';
const SUCH = 'other.yaml';
/** Nobody should lose what they have typed for want of knowing it. */
const ENDS = 'Ctrl+D ends here and writes what is known; Ctrl+C writes nothing.';

export async function run(invocation: Invocation<Choices>): Promise<ExitCode> {
  const { operands, options, note } = invocation;
  if (operands[0] !== undefined && options.output !== undefined)
    throw new UsageError(`the file to write is named twice, ${operands[0]} and ${options.output}; leave one out`);
  const wanted = operands[0] ?? options.output ?? FILE;
  const service = serviceOf(options.profile);
  if (options.template) {
    refuseTaken(wanted, 'new', SUCH);
    await deliver(template(service), wanted);
    if (wanted !== STDOUT) await note(`${wanted} is written; take the # off what you know.`);
    return 0;
  }
  const answers = answersOf(invocation.isQuiet);
  const { path, text } = await interview(answers, wanted, service).finally(() => answers.close());
  refuseTaken(path, 'new', SUCH);
  await deliver(text, path);
  if (path === STDOUT || isDevice(path)) return 0;
  await note(`${path} is written.\n`);
  return report({ ...invocation, operands: [path], options: {} });
}

async function interview(answers: Answers, wanted: string, service: ServiceName | undefined) {
  let path = wanted;
  // A file's name is asked for on a screen only: on a pipe the first line is an answer to the first question.
  while (answers.isScreen && isTaken(path)) {
    await answers.say(`${path} is there already.`);
    path = (await answers.next('What is the new file to be called?'))?.trim() || path;
  }
  refuseTaken(path, 'new', SUCH);
  await answers.say(
    'An empty answer is unknown; ? says why it is asked and where it stands. [Schedule 3] after an answer says where you read it.' +
      (answers.isScreen ? ` ${ENDS}` : ''),
  );
  let state = begin(service);
  for (let question = nextQuestion(state); question; question = nextQuestion(state)) {
    const given = await answers.next(question.ask, askedFirst(question, state.service));
    if (given === undefined) break;
    if (/^\s*\?+\s*$/.test(given)) {
      await answers.say(
        aboutQuestion(question, state.service)
          .map((line) => `  ${line}`)
          .join('\n'),
      );
      continue;
    }
    const next = answer(state, question, given);
    if (isWrong(next)) {
      await answers.complain(next.wrong);
      continue;
    }
    for (const line of newIn(state, next)) await answers.say(`  ${line}`);
    state = next;
  }
  await answers.finish();
  return { path, text: contractText(state) };
}

function serviceOf(name: string | undefined): ServiceName | undefined {
  if (name === undefined) return undefined;
  const found = serviceCalled(name);
  if (found === undefined) throw notAmong('--profile', name, serviceNames);
  return found;
}
