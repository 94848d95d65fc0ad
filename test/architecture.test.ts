// The rules of src/README.md that a machine can hold: who may import whom, what only the command line touches, sizes.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** The table of src/README.md, from the top: each imports from those above it only. */
const ORDER = [
  'engine',
  'calendar',
  'words',
  'glossary',
  'rates',
  'contract',
  'interview',
  'published',
  'calls',
  'rota',
  'figures',
  'scenarios',
  'model',
  'ways',
  'standards',
  'checks',
  'assess.ts',
  'chances.ts',
  'report',
  'committee',
  'batch',
  'formats',
  'draft',
  'page',
  'cli',
];
/** The two ends, and nothing else, touch what is outside: the command line, and the screen of the offline page. */
const isEnd = (path: string): boolean => path.startsWith('cli/') || path.startsWith('page/ui/');
/** The name and version of the program, for whoever prints them. */
const ANYWHERE = ['tool.ts', 'yaml.d.ts'];

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
  /** Loaded when it is needed, long after everything has begun. */
  late: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort();
const textOf = (path: string): string => readFileSync(join(SRC, path), 'utf8');

const imports: Import[] = files.flatMap((from) =>
  [
    ...textOf(from).matchAll(
      /^\s*(?:import|export)\s+(type\s+)?(?:[^;'"]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm,
    ),
  ].map((match) => ({
    from,
    to: match[2] ?? match[3] ?? '',
    typeOnly: match[1] !== undefined,
    late: match[3] !== undefined,
  })),
);

/** `figures` for `figures/pay/rate.ts`, `assess.ts` for itself. */
const folderOf = (path: string): string => path.split('/')[0] as string;

/** The files of a circle, the first of them at the end again; none where there is no circle. */
function circleIn(needs: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (path: string): string[] => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return [];
    way.push(path);
    for (const next of needs.get(path) ?? []) {
      const circle = visit(next);
      if (circle.length > 0) return circle;
    }
    way.pop();
    done.add(path);
    return [];
  };
  for (const path of needs.keys()) {
    const circle = visit(path);
    if (circle.length > 0) return circle;
  }
  return [];
}

describe('the tree', () => {
  it('has the folders of its map, and no others', () => {
    const found = new Set(files.map(folderOf).filter((folder) => !ANYWHERE.includes(folder)));
    expect([...found].sort()).toEqual([...ORDER].sort());
    const map = readFileSync(join(SRC, 'README.md'), 'utf8');
    expect(ORDER.filter((folder) => !map.includes(`\`${folder.endsWith('.ts') ? folder : `${folder}/`}\``))).toEqual(
      [],
    );
  });

  it('imports upwards only; types of the model may be named anywhere', () => {
    const wrong = imports.flatMap(({ from, to, typeOnly }) => {
      if (!to.startsWith('.')) return [];
      const target = folderOf(normalize(join(dirname(from), to)));
      if (target === '..' || ANYWHERE.includes(target) || target === folderOf(from)) return [];
      if (typeOnly && target === 'model') return [];
      return ORDER.indexOf(target) < ORDER.indexOf(folderOf(from)) ? [] : [`${from} imports ${to}`];
    });
    expect(wrong).toEqual([]);
  });

  it('has no circle of imports', () => {
    const needs = new Map(files.map((path) => [path, new Set<string>()]));
    for (const { from, to, typeOnly, late } of imports)
      if (!typeOnly && !late && to.startsWith('.')) needs.get(from)?.add(normalize(join(dirname(from), to)));
    expect(circleIn(needs)).toEqual([]);
  });

  it('would know a circle from two ways to one file', () => {
    const tree = (...lines: [string, string[]][]) => new Map(lines.map(([from, to]) => [from, new Set(to)]));
    expect(circleIn(tree(['a', ['b', 'c']], ['b', ['d']], ['c', ['d']], ['d', []]))).toEqual([]);
    expect(circleIn(tree(['a', ['b']], ['b', ['c']], ['c', ['d']], ['d', ['b']]))).toEqual(['b', 'c', 'd', 'b']);
  });

  it('touches the process, files, clock and streams at its ends only', () => {
    const outside = files.filter((path) => !isEnd(path));
    expect(
      imports.filter(({ from, to }) => folderOf(from) !== 'cli' && to.startsWith('node:') && to !== 'node:crypto'),
    ).toEqual([]);
    expect(
      outside.filter((path) => /\bprocess\.|\bconsole\.|Date\.now\(|new Date\(\)|Math\.random\(/.test(textOf(path))),
    ).toEqual([]);
  });

  it('makes no markup of a text but where formats/html escapes it', () => {
    expect(files.filter((path) => /innerHTML|outerHTML|insertAdjacentHTML|document\.write/.test(textOf(path)))).toEqual(
      [],
    );
    expect(files.filter((path) => textOf(path).includes('DOMParser('))).toEqual(['page/ui/page-part.ts']);
  });

  it('asks no locale and no time zone', () => {
    expect(
      files.filter((path) =>
        /toLocale|\bIntl\.|localeCompare|\.get(?:FullYear|Month|Date|Day|Hours)\(/.test(textOf(path)),
      ),
    ).toEqual([]);
  });

  it('draws tables and counts columns in one place each', () => {
    const users = (name: string): string[] => imports.filter(({ to }) => to === name).map(({ from }) => from);
    expect(users('cli-table3')).toEqual(['formats/layout/grid.ts']);
    expect(users('fast-string-width')).toEqual(['words/width.ts']);
    expect(users('fast-wrap-ansi')).toEqual(['words/width.ts']);
  });

  it('makes words of numbers in words/, but for the natural values of a contract', () => {
    const elsewhere = files.filter((path) => !['words', 'contract'].includes(folderOf(path)));
    expect(elsewhere.filter((path) => /\.to(?:Fixed|Precision|Exponential)\(/.test(textOf(path)))).toEqual([]);
  });

  it('evaluates no text as code', () => {
    expect(files.filter((path) => /\beval\(|new Function\(/.test(textOf(path)))).toEqual([]);
  });

  it('knows nothing of contracts in the engine', () => {
    expect(imports.filter(({ from, to }) => folderOf(from) === 'engine' && to.startsWith('../'))).toEqual([]);
  });

  it.each(files)('%s has fewer than 400 lines', (path) => {
    expect(textOf(path).split('\n').length).toBeLessThan(400);
  });
});
