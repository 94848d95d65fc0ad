import { describe, expect, it } from 'vitest';
import * as yaml from 'yaml';
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  listNode,
  mapNode,
  nodeOf,
  pairNode,
  scalarNode,
} from '../../src/contract/nodes.ts';

const TEXT = 'a: &x 1\nb: [c, "d"]\ne: *x\n';
const library = yaml.parseDocument(TEXT, { schema: 'failsafe' }).contents as yaml.YAMLMap<yaml.Node, yaml.Node>;
const [number, list, alias] = library.items.map(({ value }) => value);
const word = scalarNode('a', 'PLAIN', 0, 1);

describe('kinds of node are told apart as the library tells them', () => {
  it.each([
    ['a map of the library', library],
    ['its scalar', number],
    ['its list', list],
    ['its alias', alias],
    ['our map', mapNode([pairNode(word, word)], 0, 4, false)],
    ['our scalar', word],
    ['our list', listNode([word], 0, 3, true)],
    ['our pair', pairNode(word, word)],
    ['data made a tree', nodeOf({ a: ['b', 1] })],
    ['no node', { value: 'a' }],
    ['nothing', undefined],
    ['null', null],
    ['a text', 'a'],
  ])('%s', (_, node) => {
    expect([isMap(node), isScalar(node), isSeq(node), isAlias(node)]).toEqual([
      yaml.isMap(node),
      yaml.isScalar(node),
      yaml.isSeq(node),
      yaml.isAlias(node),
    ]);
    expect(yaml.isPair(pairNode(word, word))).toBe(true);
  });
});

describe('data as a tree that stands in no text', () => {
  it('says what the library would make of it', () => {
    const data = [{ name: 'phones', amount: '£20.00', per: 'worker' }, ['a', 7], null, true];
    const seen = (node: unknown): unknown => {
      if (isMap(node)) return node.items.map(({ key, value }) => [seen(key), seen(value)]);
      if (isSeq(node)) return node.items.map(seen);
      return isScalar(node) ? String(node.value) : 'no node';
    };
    expect(seen(nodeOf(data))).toEqual(seen(new yaml.Document(data).contents));
    expect(nodeOf(data).range).toBeUndefined();
  });
});
