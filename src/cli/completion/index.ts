// The shells that can complete, each once.
import { bash } from './bash.ts';
import { fish } from './fish.ts';
import { type Language, language } from './model.ts';
import { powershell } from './powershell.ts';
import { zsh } from './zsh.ts';

const shells = { bash, zsh, fish, powershell } satisfies { [name: string]: (language: Language) => string };

export type Shell = keyof typeof shells;

export const shellNames = Object.keys(shells) as Shell[];

/** The script that teaches a shell to complete what `viability` takes. */
export async function completionScript(shell: Shell): Promise<string> {
  return shells[shell](await language());
}
