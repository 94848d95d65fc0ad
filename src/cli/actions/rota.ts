import { termOf } from '../../calendar/term.ts';
import { hoursCalledOut, hoursOnCall, people } from '../../checks/law/people.ts';
import { ifKnown } from '../../engine/none.ts';
import { reliefFactor } from '../../figures/staff/post.ts';
import { averageWeek } from '../../figures/staff/roles.ts';
import { firstRun } from '../../model/specified.ts';
import type { Run } from '../../model/types.ts';
import { valueIn } from '../../model/value.ts';
import { rotaData, rotaEvents, rotaRecords } from '../../report/rota/data.ts';
import { NO_COVER, rotaBlocks, rotaSentence } from '../../report/rota/rota.ts';
import type { Block } from '../../report/types.ts';
import { rotaQuestionOf } from '../../rota/contract/question.ts';
import { loadSolver } from '../../rota/highs.ts';
import { rotaOf } from '../../rota/index.ts';
import type { RotaQuestion } from '../../rota/types.ts';
import { isAnybodyOn } from '../../rota/year.ts';
import type { ExitCode, Invocation } from '../command.ts';
import type { RotaAsked } from '../commands/rota.ts';
import { openAssessment } from '../contract.ts';
import { pageOf } from '../pages/page.ts';
import { present } from '../render.ts';
import { needRun } from '../year.ts';

export async function run({ operands, options, terminal, note }: Invocation<RotaAsked>): Promise<ExitCode> {
  const [path] = operands as [string];
  const { file, years, missing } = await openAssessment(path, { options, terminal, note }, { scenarios: [] });
  const specified = needRun(firstRun({ years }), missing, 'nobody knows who works');
  const { contract } = file.contract;
  const page = (sentence: string, blocks: Block[]) =>
    pageOf({ lead: 'Rota.', sentence, title: contract.title, subtitle: '', blocks });
  const question = questionIn(specified);
  if (!isAnybodyOn(question)) {
    const content = {
      document: () => ({ report: page(NO_COVER, []) }),
      data: () => ({ rota: null, because: 'no-cover', message: NO_COVER }),
    };
    return present(content, options, terminal, [path]);
  }
  const employed = options.people ?? ifKnown(valueIn(people, specified));
  const relief = valueIn(reliefFactor, specified);
  const answer = rotaOf(question, { relief, employed }, await loadSolver());
  const { rota } = answer;
  const content = {
    document: () => ({
      report: page(rotaSentence(answer), rotaBlocks(answer)),
      ...(rota
        ? {
            records: rotaRecords(rota),
            calendar: { events: rotaEvents(rota, contract.start), until: termOf(contract).end },
          }
        : {}),
    }),
    data: () => ({ rota: rotaData(answer) }),
  };
  return present(content, options, terminal, [path]);
}

function questionIn(run: Run): RotaQuestion {
  const waiting = valueIn(hoursOnCall, run);
  return rotaQuestionOf(run.context.contract, {
    contractedWeek: valueIn(averageWeek, run),
    calledOut: waiting > 0 ? Math.min(1, valueIn(hoursCalledOut, run) / waiting) : 0,
  });
}
