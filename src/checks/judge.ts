// Puts findings and judgements to a contract that has been worked out.
import type { Assessment } from '../model/types.ts';
import { financeOf, viewOf } from './view.ts';

/** The three judgements and the view. A dimension that no check looks at is `cannotTell`, never a pass. */
export function judge(worked: Pick<Assessment, 'file' | 'years' | 'unavailable' | 'missing'>): Assessment {
  const { finance, worstYear } = financeOf(worked);
  const quality = 'cannotTell';
  const monitoring = 'cannotTell';
  const computed = viewOf(finance, quality, monitoring);
  return {
    ...worked,
    verdict: { computed, judged: computed, finance, quality, monitoring, worstYear },
    findings: [],
    ways: [],
  };
}
