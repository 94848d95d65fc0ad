import { choice } from '../arguments.ts';
import { defineCommand } from '../command.ts';
import { completionScript, shellNames } from '../completion/index.ts';
import { OUTPUT } from '../options.ts';
import { deliver } from '../output.ts';

const shellNamed = choice('SHELL', shellNames);

export const command = defineCommand({
  about:
    'Prints what teaches a shell to complete commands, options and the names they take: of formats, scenarios, figures, ' +
    'inputs, rates and checks. Made from the commands of this very version, so make it anew after an update.',
  operands: [{ name: 'SHELL', about: 'the shell', takes: shellNames }],
  options: OUTPUT,
  examples: [
    { line: 'viability completion bash', does: 'for bash: save it, and add `source FILE` to ~/.bashrc' },
    {
      line: 'viability completion zsh -o ~/.zfunc/_viability',
      does: 'for zsh: a folder that ~/.zshrc adds to fpath before it calls compinit',
    },
    {
      line: 'viability completion fish -o ~/.config/fish/completions/viability.fish',
      does: 'for fish: nothing more to do',
    },
    { line: 'viability completion powershell', does: 'for PowerShell: save it, and add `. FILE` to $PROFILE' },
  ],
  async run({ operands: [shell], options }) {
    await deliver(await completionScript(shellNamed(shell as string)), options.output);
    return 0;
  },
});
