import { describe, expect, it } from 'vitest';
import { jsonSchema, leafPaths } from '../../../src/contract/index.ts';
import { contractReference } from '../../../src/contract/reference.ts';
import { figures } from '../../../src/figures/index.ts';
import { writeJson } from '../../../src/formats/json.ts';
import { referencePage } from '../../../src/report/reference/figures.ts';

describe('the documents made from our definitions', () => {
  it('docs/figures.md is current (refresh with npx vitest run -u)', async () => {
    await expect(referencePage()).toMatchFileSnapshot('../../../docs/figures.md');
  });

  it('names every figure', () => {
    const page = referencePage();
    expect(figures.filter(({ id }) => !page.includes(`\`${id}\``)).map(({ id }) => id)).toEqual([]);
  });

  it('docs/contract.md is current, and names every path', async () => {
    const page = contractReference();
    await expect(page).toMatchFileSnapshot('../../../docs/contract.md');
    expect(leafPaths().filter((path) => !page.includes(`\`${path}`) && !page.includes(`## ${path}\n`))).toEqual([]);
  });

  it('docs/contract.schema.json is current', async () => {
    await expect(writeJson(jsonSchema())).toMatchFileSnapshot('../../../docs/contract.schema.json');
  });
});
