import { describe, it } from 'vitest';
import { HOME_CARE, withRanges } from './drawn.fixture.ts';
import { held } from './held.ts';

describe('2,000 draws', () => {
  it(
    'come to what the ordinary model makes of each of them',
    () => held(withRanges('home-care-2025', { ...HOME_CARE, 'contract.years': '1' }), 1, 2000),
    300_000,
  );
});
