// Completion for zsh, by its own _arguments.
import { IMPLIED } from '../commands/index.ts';
import type { Flag, Language, Slot, Syntax, Wanted } from './model.ts';

export function zsh({ commands, shared }: Language): string {
  const names = commands.map(({ name }) => name);
  const withValue = shared.filter(({ value }) => value !== undefined).flatMap((flag) => flag.names);
  return `#compdef viability
# Completion of viability for zsh; \`viability help completion\` says where to put it.

_viability_contracts() {
  _files -g '*.(yaml|yml)'
}

_viability_first() {
  local -a commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join('\n')}
  )
  _describe -t commands command commands
  _viability_contracts
}

_viability() {
  local command= word=
  integer at
  for ((at = 2; at < CURRENT; at++)); do
    word=$words[at]
    case $word in
      (${withValue.join('|')}) ((at++)) ;;
      (--) command=${IMPLIED}; break ;;
      (-?*) ;;
      (${names.join('|')}) command=$word; words[at]=(); ((CURRENT--)); break ;;
      # A word that names no command is the contract to report on.
      (*) command=${IMPLIED}; break ;;
    esac
  done
  case $command in
    ('')
      _arguments -S : \\
${argumentLines(shared, [`'1: :_viability_first'`])} ;;
${commands.map(commandCase).join('\n')}
  esac
}

# Saved in a folder of fpath this file is the function itself; read by source it says what to call.
if [[ $funcstack[1] == _viability ]]; then
  _viability "$@"
elif (( $+functions[compdef] )); then
  compdef _viability viability
fi
`;
}

function commandCase({ name, flags, operands }: Syntax): string {
  return `    (${name})
      _arguments -S : \\
${argumentLines(flags, operands.map(slotSpec))} ;;`;
}

function argumentLines(flags: readonly Flag[], operands: readonly string[]): string {
  return [...flags.flatMap(flagSpecs), ...operands].map((spec) => `        ${spec}`).join(' \\\n');
}

/** One for each way to write it: the others are not offered after it, unless it may be repeated. */
function flagSpecs({ names, about, value }: Flag): string[] {
  const explained = `[${escaped(about).replace(/[[\]]/g, '\\$&')}]`;
  return names.map((name) => {
    if (value === undefined) return quoted(`(${names.join(' ')})${name}${explained}`);
    const joint = name.startsWith('--') ? '=' : '+';
    return quoted(`*${name}${joint}${explained}:${names.at(-1)?.replace(/^-+/, '')}:${actionOf(value)}`);
  });
}

function slotSpec({ name, value, many }: Slot, at: number): string {
  return quoted(`${many ? '*' : at + 1}:${name}:${actionOf(value)}`);
}

function actionOf(value: Wanted): string {
  if (value === 'contract') return '_viability_contracts';
  if (value === 'file') return '_files';
  // Nothing to offer, but its name is shown.
  if (value === 'unknown') return ' ';
  const words = value.map((word) => word.replace(/[[\]*?~#=]/g, '\\$&')).join(' ');
  // What ends in = goes on.
  return value.every((word) => word.endsWith('=')) ? `compadd -S "" -- ${words}` : `(${words})`;
}

/** A colon would end the part of a specification. */
function escaped(text: string): string {
  return text.replace(/[\\:]/g, '\\$&');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
