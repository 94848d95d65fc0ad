# ask.zsh SCRIPT LINE: types LINE and Tab into a shell that has read SCRIPT, and prints what it offers, one a line.
zmodload zsh/zpty
zpty shell zsh -f -i

setup=$(mktemp)
cat >$setup <<'END'
PROMPT=
autoload -Uz compinit
compinit -D -u
zstyle ':completion:*' insert-tab false
# Every match goes through compadd; those calls that only sort matches into arrays are left alone.
compadd() {
  if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then
    builtin compadd "$@"
    return
  fi
  local -a offered
  builtin compadd -A offered "$@"
  if (( $#offered )); then
    print
    print -rl -- "<"$^offered">"
  fi
  builtin compadd "$@"
}
comppostfuncs=(_asked)
_asked() { print -r -- 'OF''FERED' }
bindkey '^I' complete-word
END
print -r -- "source ${(q)1}" >>$setup
print -r -- "print -r -- SET''UP" >>$setup

zpty -w shell "source ${(q)setup}"
zpty -r -m shell text '*SETUP*'
zpty -w -n shell "$2"$'\t'
zpty -r -m shell text '*OFFERED*'
zpty -d shell
rm -f $setup
for line in ${(f)text}; do
  line=${line%$'\r'}
  if [[ $line == '<'*'>' ]]; then print -r -- ${${line#<}%>}; fi
done
