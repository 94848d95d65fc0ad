import { Argument } from 'commander';
import { Command } from '../command.ts';
import { output } from '../options.ts';

export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

export const completion = () =>
  new Command('completion')
    .summary('completion for a shell')
    .description(
      'Prints what teaches a shell to complete commands, options and the names they take. The shell asks the program ' +
        'each time, so it offers the figures and inputs of the very contract that is typed. Bash needs the package ' +
        'bash-completion for it.',
    )
    .addArgument(new Argument('<SHELL>', 'the shell').choices(SHELLS))
    .takes([output()])
    .example('viability completion bash', 'for bash: save it, and add `source FILE` to ~/.bashrc')
    .example(
      'viability completion zsh -o ~/.zfunc/_viability',
      'for zsh: a folder that ~/.zshrc adds to fpath before it calls compinit',
    )
    .example('viability completion fish -o ~/.config/fish/completions/viability.fish', 'for fish: nothing more to do')
    .example('viability completion powershell', 'for PowerShell: save it, and add `. FILE` to $PROFILE')
    .runs(() => import('../actions/completion.ts'));
