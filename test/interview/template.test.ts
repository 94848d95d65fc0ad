import { describe, expect, it } from 'vitest';
import { template } from '../../src/interview/template.ts';
import { mistakesOf, SERVICES } from './asked.ts';

describe('a template', () => {
  it.each(SERVICES)('of %s is read without a mistake, also when every # before a key is taken off', (service) => {
    const text = template(service);
    expect(mistakesOf(text)).toEqual([]);
    const opened = text.replace(/^(\s*)# ?(\s*[a-z_]+:(?: unknown| none)?)$/gm, '$1$2');
    expect(opened.match(/: unknown$/gm)?.length).toBeGreaterThan(10);
    expect(mistakesOf(opened)).toEqual([]);
  });

  it('names what the profile proposes', () => {
    expect(template('refuge')).toContain('Proposed for occupancy, usual: 90% (Time to turn a room round)');
  });
});
