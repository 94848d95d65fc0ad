// Marks of YAML (`&name`) and what refers to them (`*name`).
import { type Alias, type Document, isAlias, isNode, type Node, visit } from 'yaml';
import { clean } from '../../words/printable.ts';
import type { Wrong } from './plain.ts';

/** What each alias of a document stands for: the last node before it with that anchor. */
export function aliasTargets({ contents }: Document.Parsed): Map<Alias, Node | undefined> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node | undefined>();
  visit(contents, {
    Node(_, node) {
      if (isAlias(node)) targets.set(node, anchors.get(node.source));
      else if (isNode(node) && node.anchor) anchors.set(node.anchor, node);
    },
  });
  return targets;
}

/** An anchor that nothing refers to: most likely a text that begins with `&`. */
export function unusedAnchors({ contents }: Document.Parsed): Wrong[] {
  const anchors: Node[] = [];
  const used = new Set<string>();
  visit(contents, {
    Node(_, node) {
      if (isAlias(node)) used.add(node.source);
      else if (isNode(node) && node.anchor) anchors.push(node);
    },
  });
  return anchors
    .filter(({ anchor }) => !used.has(anchor as string))
    .map((node) => {
      const [start, end] = node.range ?? [0, 1];
      const name = clean(node.anchor as string);
      const message = `&${name} is taken by YAML for a mark that *${name} could refer to, and is no part of the text; put the whole text in quotes if it belongs to it`;
      return { path: '', start, end, message };
    });
}
