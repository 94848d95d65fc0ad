// What differs between a page for an email and one for a terminal: characters and colours, never the layout.

/** What a piece of text is, for a style to paint. Painting may not change its width. */
export type Voice =
  | 'lead'
  | 'title'
  | 'heading'
  | 'part'
  | 'columns'
  | 'quiet'
  | 'total'
  | 'mark'
  | 'rule'
  | 'within'
  | 'beyond';

export interface Style {
  paint: (voice: Voice, text: string) => string;
  /** Above totals and the footer. */
  rule: string;
  /** Across a table, with text in it. */
  mark: string;
  bullet: string;
  /** A bar; where it has parts, one character for each in turn. */
  bars: readonly string[];
  /** The line across all bars, and what points at it from below. */
  line: string;
  pointer: string;
}

type Characters = Omit<Style, 'paint'>;

export const ASCII: Characters = {
  rule: '-',
  mark: '=',
  bullet: '-',
  bars: ['#', '=', '+', ':', 'o', '%'],
  line: '|',
  pointer: '^',
};

export const UNICODE: Characters = {
  rule: '─',
  mark: '━',
  bullet: '•',
  bars: ['█', '▒', '▓', '░', '▞', '▤'],
  line: '┃',
  pointer: '▲',
};

/** For what goes to a file or a pipe. */
export const PLAIN: Style = { ...ASCII, paint: (_, words) => words };

/** The character of the part with this number. */
export function barOf(style: Characters, at: number): string {
  return style.bars[at % style.bars.length] ?? '#';
}
