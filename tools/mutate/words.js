// What Stryker leaves alone, because a mutant of it says nothing: words for a reader, on which no sum or judgement hangs, and
// formulas, which it could only empty (formulas.js changes what is inside them). stryker.config.js leaves out strings: those
// of one word are keys, kinds and units, and an empty one in their place does not compile or does not load.

/** Properties that hold words, sources, units and examples alone. */
const SAID = new Set(['label', 'why', 'source', 'sources', 'title', 'what', 'page', 'example', 'asks', 'unstated']);

const isLogic = (node) => node.type === 'ConditionalExpression' || node.type === 'LogicalExpression';

/** A template in which nothing decides what it says. */
const isProse = (node) => node.type === 'TemplateLiteral' && !node.expressions.some(isLogic);

const words = {
  shouldIgnore({ node }) {
    if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'fx') return 'a formula';
    if (node.type === 'ObjectProperty' || node.type === 'ObjectMethod')
      if (SAID.has(node.key.name ?? node.key.value)) return 'words for a reader';
    if (isProse(node) || (node.type === 'NewExpression' && node.callee.name === 'Error')) return 'words for a reader';
    return undefined;
  },
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'words', value: words }];
