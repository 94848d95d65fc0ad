// UNISON's Ethical Care Charter, as published.
import data from './charter.yaml';
import type { CharterFile } from './schema.ts';

export const charterFile = data() as CharterFile;

export type CharterPoint = CharterFile['points'][number];
