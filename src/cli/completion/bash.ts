/** Completion for bash. */
import type { Candidates, CompletedCommand } from './model.ts'

/** Words of the table: they hold no quotes. */
const list = (words: readonly string[]): string => `'${words.join(' ')}'`

const reply = (values: Candidates): string => {
  if (values === 'file') return 'compgen -f'
  return values === 'folder' ? 'compgen -d' : `compgen -W ${list(values)}`
}

/** What is optional comes after `=` only. */
const optionCases = ({ name, options }: CompletedCommand): string[] =>
  options
    .filter(({ takes }) => takes !== 'nothing')
    .map(({ name: option, short, takes, values }) => {
      const written = `${name}:--${option}`
      const letter = short === undefined ? '' : `|${name}:-${short}`
      const patterns = takes === 'optional' ? `${written}=` : `${written}|${written}=${letter}`
      return `    ${patterns}) _resolint_reply ${reply(values)}; return ;;`
    })

const commandCase = ({ name, options, operands }: CompletedCommand): string =>
  `    ${name}) options=${list(options.map((option) => `--${option.name}`))}; operands="${reply(operands)}" ;;`

/** The script. A value may follow its option after a space or after `=`, where bash cuts words. */
export const bashCompletion = (commands: readonly CompletedCommand[]): string => `# resolint completion bash
_resolint_reply() {
  COMPREPLY=()
  local line
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <("$@" -- "$cur")
}
_resolint() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  local command=${commands.find(({ isUsual }) => isUsual)?.name ?? ''} options operands
  if [[ $cur == = ]]; then cur='' prev=$prev=
  elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}=
  fi
  if (( COMP_CWORD > 1 )); then
    case \${COMP_WORDS[1]} in ${commands.map(({ name }) => name).join('|')}) command=\${COMP_WORDS[1]} ;; esac
  fi
  case $command:$prev in
${commands.flatMap(optionCases).join('\n')}
  esac
  case $command in
${commands.map(commandCase).join('\n')}
  esac
  if [[ $cur == -* ]]; then
    _resolint_reply compgen -W "$options"
    return
  fi
  eval "_resolint_reply $operands"
  if (( COMP_CWORD == 1 )); then
    local -a paths=("\${COMPREPLY[@]}")
    _resolint_reply compgen -W ${list(commands.map(({ name }) => name))}
    COMPREPLY+=("\${paths[@]}")
  fi
}
complete -o filenames -F _resolint resolint
`
