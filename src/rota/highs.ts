// The solver: HiGHS, loaded when a rota is asked for and never before. One thread, one seed, and limits that no clock moves.
import type { Solved, Solver } from './types.ts';

export async function loadSolver(): Promise<Solver> {
  const { default: load } = await import('highs');
  const highs = await load();
  return (programme, { nodes, gap }) => {
    const { Status, Columns } = highs.solve(programme, {
      output_flag: false,
      threads: 1,
      parallel: 'off',
      random_seed: 0,
      mip_max_nodes: nodes,
      mip_rel_gap: gap,
    });
    return { status: STATUSES[Status] ?? 'unknown', value: (name) => primalOf(Columns[name]) };
  };
}

/** At its limit HiGHS has a solution or none: where it has none, no column has a value. */
const STATUSES: { readonly [status: string]: Solved['status'] } = {
  Optimal: 'optimal',
  'Solution limit reached': 'best',
  'Iteration limit reached': 'best',
  Infeasible: 'infeasible',
};

function primalOf(column: object | undefined): number {
  return column && 'Primal' in column && typeof column.Primal === 'number' ? column.Primal : 0;
}
