// Whether those who use the service, and those who do the work, are heard.

import type { Assessment } from '../../model/types.ts';
import { paragraph, subsection } from '../../report/blocks.ts';
import type { Block } from '../../report/types.ts';
import { upperFirst } from '../../words/text.ts';
import { ownWords } from '../facts.ts';

const USERS = {
  provider: 'has them heard by the provider alone',
  'complaints-only': 'gives them no route but a complaint',
  none: 'gives them no route',
  unsaid: 'names no route by which they are',
} as const;

export function heard(assessment: Assessment): Block[] {
  const { file } = assessment;
  const { users_heard: users, workers_heard: workers } = file.contract.quality;
  const { servesPeople, users: own, workers: staff } = ownWords(assessment);
  const isUnheard = workers === undefined || workers === 'none';
  if (!servesPeople)
    return isUnheard
      ? [
          subsection('Those who do the work'),
          paragraph(
            `The ${staff} who do the work should be heard before a view is taken, and the contract as we have it does not say how. We ask when and by whom they will be, and would be glad to help.`,
          ),
        ]
      : [];
  const after = isUnheard ? ofWorkers(users, workers) : '';
  const isAssumed = file.inputs.get('quality.users_heard')?.origin === 'assumed';
  const contract = isAssumed ? 'The contract, as we assume,' : 'The contract as we have it';
  const words =
    users === 'independent' || users === 'authority'
      ? `We are glad to see that ${own} are heard by ${users === 'authority' ? 'the authority itself' : 'somebody independent'}, and would welcome what they have said.${after === '' ? '' : ' Those who do the work should be heard too; the contract as we have it does not say how.'}`
      : `${upperFirst(own)} should be heard before a view is taken. ${contract} ${USERS[users ?? 'unsaid']}.${after} We ask when and by whom they will be, and would be glad to help.`;
  return [subsection('Those who use the service'), paragraph(words)];
}

/** What is said of those who do the work, after what is said of those who use the service. */
function ofWorkers(users: string | undefined, workers: string | undefined): string {
  if (users === undefined && workers === undefined) return ' The same is true of those who do the work.';
  return workers === 'none'
    ? ' It gives those who do the work no route.'
    : ' How those who do the work are heard it does not say.';
}
