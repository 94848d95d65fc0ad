// Completion for bash 3.2 and later, which is what macOS still has.
import { IMPLIED } from '../commands/index.ts';
import { byWanted, type Language, type Place, places, type Wanted } from './model.ts';

export function bash(language: Language): string {
  const { commands, shared } = language;
  const names = commands.map(({ name }) => name);
  const flagLines = [{ name: '', flags: shared }, ...commands].map(
    ({ name, flags }) => `    ${quoted(name)}) words=${quoted(flags.flatMap((flag) => flag.names).join(' '))} ;;`,
  );
  const placeLines = byWanted(places(language)).map(
    (group) => `    ${group.places.map(patternOf).join(' | ')})\n      ${settingOf(group.value)} ;;`,
  );
  return `# Completion of viability for bash; \`viability help completion\` says where to put it.

# Sets \`kind\` and \`words\` to what may stand at a place: after a command, and after an option or as an operand by number.
_viability_place() {
  kind=words words=
  case "$1 $2" in
${placeLines.join('\n')}
    *) return 1 ;;
  esac
}

_viability_flags() {
  case $1 in
${flagLines.join('\n')}
  esac
}

# Adds those of the words that the cursor's word begins.
_viability_offer() {
  local each
  local -a all
  # Not split by the shell, which would take the [0] of a path for a pattern.
  IFS=' ' read -r -a all <<<"$1"
  for each in "\${all[@]}"; do
    if [[ $each == "$cur"* ]]; then COMPREPLY+=("$prefix$each"); fi
  done
}

_viability_files() {
  local each
  while IFS= read -r each; do
    if [[ $1 == file || $each == *.yaml || $each == *.yml || -d \${each/#~/$HOME} ]]; then
      COMPREPLY+=("$prefix$each")
      # Old bash, which has no compopt, leaves out the slash after a folder.
      compopt -o filenames 2>/dev/null
    fi
  done < <(compgen -f -- "$cur")
}

_viability() {
  local -a line=()
  local cur= command= flag= operand=0 closed= joined= prefix= kind= words= word i
  COMPREPLY=()
  # Bash takes --option=value apart; here it is one word again.
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ \${#line[@]} -gt 0 && ( $word == = || $joined ) ]]; then
      line[\${#line[@]}-1]+=$word
      if [[ $word == = ]]; then joined=1; else joined=; fi
    else
      line+=("$word")
    fi
  done
  cur=\${line[\${#line[@]}-1]}
  for ((i = 0; i < \${#line[@]} - 1; i++)); do
    word=\${line[i]}
    if [[ $flag ]]; then
      flag=
    elif [[ $closed ]]; then
      operand=$((operand + 1))
    elif [[ $word == -- ]]; then
      closed=1 command=\${command:-${IMPLIED}}
    elif [[ $word == -?* ]]; then
      if _viability_place "$command" "$word"; then flag=$word; fi
    elif [[ $command ]]; then
      operand=$((operand + 1))
    else
      case $word in
        ${names.join(' | ')}) command=$word ;;
        # A word that names no command is the contract to report on.
        *) command=${IMPLIED} operand=1 ;;
      esac
    fi
  done
  if [[ ! $flag && ! $closed && $cur == --*=* ]]; then
    flag=\${cur%%=*}
    # Where = does not part words, what is offered replaces all of the word.
    if [[ \${COMP_WORDS[COMP_CWORD]} == --*=* ]]; then prefix=$flag=; fi
    cur=\${cur#*=}
    _viability_place "$command" "$flag" || return 0
  elif [[ $flag ]]; then
    _viability_place "$command" "$flag"
    # The value of a path is for the person to say.
    if [[ $cur == *=* ]]; then return 0; fi
  elif [[ ! $closed && $cur == -* ]]; then
    kind=words
    _viability_flags "$command"
  elif [[ ! $command ]]; then
    _viability_offer ${quoted(names.join(' '))}
    _viability_files contract
    return 0
  else
    _viability_place "$command" "$operand" || return 0
  fi
  case $kind in
    words) _viability_offer "$words" ;;
    contract | file) _viability_files "$kind" ;;
  esac
  # What ends in = goes on.
  if [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *= ]]; then compopt -o nospace 2>/dev/null; fi
  return 0
}

complete -F _viability viability
`;
}

function patternOf({ command, flag, operand, many }: Place): string {
  if (many) return `${quoted(`${command} `)}[0-9]*`;
  return quoted(`${command} ${flag ?? operand}`);
}

function settingOf(value: Wanted): string {
  return typeof value === 'string' ? `kind=${value}` : `words=${quoted(value.join(' '))}`;
}

/** None of our words has a quote in it: one that had would be a fault here, not something to escape. */
function quoted(text: string): string {
  return `'${text}'`;
}
