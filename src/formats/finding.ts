// A finding as JSON, alike in a report and in a check.

import type { Finding } from '../model/types.ts';
import type { Json } from '../report/types.ts';
import { quantitiesJson } from './quantities.ts';

interface At {
  path: string;
  place?: { line: number; column: number } | undefined;
}

export function findingJson(
  { id, dimension, severity, status, figures, run, message, question, sources, judged }: Omit<Finding, 'at'>,
  at: At,
  file: string,
): Json {
  return {
    id,
    dimension,
    severity,
    status,
    figures: quantitiesJson(figures),
    run: run ?? null,
    message,
    question,
    at: atJson(at, file),
    sources,
    ...(judged ? { judged } : {}),
  };
}

export function atJson({ path, place }: At, file: string): Json {
  return { file, line: place?.line ?? null, column: place?.column ?? null, path };
}
