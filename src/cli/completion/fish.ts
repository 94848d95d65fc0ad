// Completion for fish.
import { IMPLIED } from '../commands/index.ts';
import { type Flag, type Language, places, type Slot, type Syntax, type Wanted } from './model.ts';

export function fish(language: Language): string {
  const { commands, shared } = language;
  const names = commands.map(({ name }) => name);
  const withValue = places(language).flatMap(({ command, flag }) => (flag ? [quoted(`${command} ${flag}`)] : []));
  const lines = [
    ...flagLines('', shared),
    `complete -c viability -n '__viability_at "" 0' -a '(__viability_contracts)'`,
    ...commands.map(({ name, summary }) => completion('"" 0', `-a ${name} -d ${quoted(summary)}`)),
    ...commands.flatMap(commandLines),
  ];
  return `# Completion of viability for fish; \`viability help completion\` says where to put it.

# Prints the command of the line before the cursor, then how many operands follow it. The words \`set\` here are an
# option's value as much as the next word, so they are counted out.
function __viability_line
    set -l command ''
    set -l operands 0
    set -l closed no
    set -l skip no
    set -l words (commandline -opc)
    for word in $words[2..-1]
        if test $skip = yes
            set skip no
        else if test $closed = yes
            set operands (math $operands + 1)
        else if test "$word" = --
            set closed yes
            test -n "$command"; or set command ${IMPLIED}
        else if string match -qr -- "^-." "$word"
            if contains -- "$command $word" ${withValue.join(' ')}
                set skip yes
            end
        else if test -n "$command"
            set operands (math $operands + 1)
        else if contains -- "$word" ${names.join(' ')}
            set command $word
        else
            # A word that names no command is the contract to report on.
            set command ${IMPLIED}
            set operands 1
        end
    end
    echo $command
    echo $operands
end

# Whether the line is at this command; with a number, at this operand; with \`more\` too, at this one or a later one.
function __viability_at
    set -l line (__viability_line)
    test "$line[1]" = "$argv[1]"; or return
    test (count $argv) -eq 1; and return
    if test "$argv[3]" = more
        test $line[2] -ge $argv[2]
    else
        test $line[2] -eq $argv[2]
    end
end

# The folders and the contracts that the word under the cursor begins.
function __viability_contracts
    set -l files (complete -C "__viability_any_file "(commandline -ct))
    string match -r -- '.*(?:/|\\.ya?ml)$' $files
end

complete -c viability -f
${lines.join('\n')}
`;
}

function commandLines({ name, flags, operands }: Syntax): string[] {
  return [...flagLines(name, flags), ...operands.flatMap((slot, at) => slotLines(name, slot, at))];
}

function flagLines(command: string, flags: readonly Flag[]): string[] {
  return flags.map(({ names, about, value }) => {
    const forms = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
    const takes = value === undefined ? '' : ` ${filling(value)}`;
    return completion(`"${command}"`, `${forms.join(' ')}${takes} -d ${quoted(about)}`);
  });
}

function slotLines(command: string, { value, many }: Slot, at: number): string[] {
  if (value === 'unknown') return [];
  return [completion(`"${command}" ${at}${many ? ' more' : ''}`, filling(value).replace(/^-x /, ''))];
}

function completion(at: string, what: string): string {
  return `complete -c viability -n '__viability_at ${at}' ${what}`;
}

function filling(value: Wanted): string {
  if (value === 'contract') return `-x -a '(__viability_contracts)'`;
  if (value === 'file') return '-r -F';
  if (value === 'unknown') return '-x';
  return `-x -a ${quoted(value.map((word) => word.replace(/[[\]*?()$]/g, '\\$&')).join(' '))}`;
}

/** In quotes of this kind fish knows only these two escapes. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
