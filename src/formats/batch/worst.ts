// The worst issues of a run, for formats of which a host takes only so many; the rest is counted.
import { SEVERITIES } from '../../model/grades.ts';
import type { Issue } from './issues.ts';

/** How much an issue weighs: what fails, then by severity, then the view before what led to it, found before untold. */
export function weightOf({ fails, known, excepted, severity, status, kind }: Issue): number {
  const isAside = known || excepted !== undefined || kind === 'skipped';
  return (
    (fails ? 1000 : 0) +
    (isAside ? 0 : 200) +
    (status === 'found' ? 100 : 0) +
    SEVERITIES.indexOf(severity) * 10 +
    (kind === 'view' ? 1 : 0)
  );
}

/** Takes one after the other, and holds at most twice as many as are wanted. */
export class Worst<T> {
  private held: { weight: number; at: number; item: T }[] = [];
  private count = 0;

  constructor(private readonly most: number) {}

  add(weight: number, item: T): void {
    this.held.push({ weight, at: this.count++, item });
    if (this.held.length >= this.most * 2) this.cut();
  }

  /** The worst first; of the same weight in the order in which they came. */
  all(): T[] {
    this.cut();
    return this.held.map(({ item }) => item);
  }

  /** How many there are beyond those. */
  get left(): number {
    return Math.max(0, this.count - this.most);
  }

  private cut(): void {
    this.held.sort((a, b) => b.weight - a.weight || a.at - b.at);
    this.held.length = Math.min(this.held.length, this.most);
  }
}
