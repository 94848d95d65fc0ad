// Where a sum is paid and no work is stated for it: what two numbers of posts would cost.
import { counted, whether } from '../leaf.ts';

const SOURCE = 'The sums of this contract with other numbers of posts';

export const workIsUnstated = whether(
  'work.isUnstated',
  'Money is paid and no hours on duty are stated',
  ({ unstated }) => unstated !== undefined,
  'unstated',
);
export const totalWithFew = counted(
  'unstated.totalWithFew',
  { label: 'Total cost with the fewer posts', unit: 'GBP/year', source: SOURCE },
  ({ unstated }) => unstated?.few ?? 0,
  'unstated',
);
export const totalWithMore = counted(
  'unstated.totalWithMore',
  { label: 'Total cost with more posts', unit: 'GBP/year', source: SOURCE },
  ({ unstated }) => unstated?.more ?? 0,
  'unstated',
);
