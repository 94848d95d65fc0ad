import { describe, expect, test } from 'vitest';
import { ALL, bad, broken, fine, hostile, skipped, written } from './samples.ts';

/** The elements of well-formed XML, in order; throws where it is not well formed. */
function elementsOf(xml: string): { name: string; attributes: { [name: string]: string }; text: string }[] {
  const elements: ReturnType<typeof elementsOf> = [];
  const open: { name: string; text: string }[] = [];
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  const TOKEN =
    /<(\/?)([a-z-]+)((?:\s+[a-z]+="[^"<&]*(?:&(?:amp|lt|gt|quot);[^"<&]*)*")*)\s*(\/?)>|((?:[^<&>]|&(?:amp|lt|gt|quot);)+)/gy;
  let at = 0;
  for (const [token, close, name, attributes, alone, text] of body.matchAll(TOKEN)) {
    at += token.length;
    if (text !== undefined) {
      const last = open.at(-1);
      if (last) last.text += decoded(text);
    } else if (close) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes what is not open`);
    } else {
      const pairs = [...(attributes ?? '').matchAll(/([a-z]+)="([^"]*)"/g)];
      const element = {
        name: name ?? '',
        attributes: Object.fromEntries(pairs.map(([, key, value]) => [key, decoded(value ?? '')])),
        text: '',
      };
      elements.push(element);
      if (!alone) open.push(element);
    }
  }
  if (at !== body.length || open.length > 0) throw new Error(`not well formed at ${body.slice(at, at + 40)}`);
  return elements;
}

function decoded(text: string): string {
  const signs: { [entity: string]: string } = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
  return text.replace(/&\w+;/g, (entity) => signs[entity] ?? entity);
}

describe('the JUnit XML of a check', () => {
  test('is well formed whatever a contract says', async () => {
    expect(elementsOf(await written('junit', ALL)).length).toBeGreaterThan(5);
  });

  test('has a test case for each file, and counts them', async () => {
    const elements = elementsOf(await written('junit', [bad, fine, broken, skipped]));
    const counts = { tests: '4', failures: '1', errors: '1', skipped: '1' };
    expect(elements[0]).toMatchObject({ name: 'testsuites', attributes: counts });
    expect(elements[1]).toMatchObject({ name: 'testsuite', attributes: counts });
    const cases = elements.filter(({ name }) => name === 'testcase');
    expect(cases.map(({ attributes }) => attributes.name)).toEqual(
      [bad, fine, broken, skipped].map(({ file }) => file),
    );
    expect(
      elements.filter(({ name }) => ['failure', 'error', 'skipped'].includes(name)).map(({ name }) => name),
    ).toEqual(['failure', 'error', 'skipped']);
  });

  test('says what failed, and the rest aside', async () => {
    const elements = elementsOf(await written('junit', [bad]));
    const failure = elements.find(({ name }) => name === 'failure');
    expect(failure?.attributes.type).toBe('view-undeliverable');
    expect(failure?.text).toMatch(/^contracts\/a\.yaml:1:1 critical view-undeliverable Undeliverable\. An hour costs/);
    const out = elements.find(({ name }) => name === 'system-out');
    expect(out?.text).toContain('price-below-cost');
    expect(out?.text).toContain('Exception: no-indexation, until 31 March 2027');
  });

  test('keeps hostile text as text', async () => {
    const failure = elementsOf(await written('junit', [hostile])).find(({ name }) => name === 'failure');
    expect(failure?.text).toContain('"quoted" <b>&amp; %0A');
  });

  test('has an error where nothing could be checked', async () => {
    const elements = elementsOf(await written('junit', [], { problem: 'no contract' }));
    expect(elements[0]?.attributes).toMatchObject({ tests: '1', errors: '1' });
    expect(elements.find(({ name }) => name === 'error')?.attributes.message).toBe('no contract');
  });
});
