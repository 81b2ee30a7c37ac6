/** Completion for zsh. */
import type { Candidates, CompletedCommand, CompletedOption } from './model.ts'

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
/** Descriptions stand in brackets and before colons. */
const escape = (text: string): string => text.replaceAll(/[\\[\]:]/g, String.raw`\$&`)

const action = (values: Candidates): string => {
  if (values === 'file') return '_files'
  if (values === 'folder') return '_files -/'
  return values.length === 0 ? ' ' : `(${values.join(' ')})`
}

const optionSpecs = ({ name, short, help, takes, values }: CompletedOption): string[] => {
  const described = `[${escape(help)}]`
  if (takes === 'nothing') return [`--${name}`, ...(short ? [`-${short}`] : [])].map((each) => quote(each + described))
  const sign = takes === 'optional' ? '=-' : '='
  const value = `${described}${takes === 'optional' ? '::' : ':'}value:${action(values)}`
  return [`*--${name}${sign}`, ...(short ? [`*-${short}`] : [])].map((each) => quote(each + value))
}

const commandCase = ({ name, options, operands }: CompletedCommand): string =>
  `    ${name}) _arguments -S ${options.flatMap(optionSpecs).join(' ')} ${quote(`*:${name}:${action(operands)}`)} ;;`

/** The script: to be sourced, or to stand in a folder of \`$fpath\` as \`_resolint\`. */
export const zshCompletion = (commands: readonly CompletedCommand[]): string => {
  const usual = commands.find(({ isUsual }) => isUsual)?.name ?? ''
  return `#compdef resolint
# resolint completion zsh
_resolint() {
  local -a commands=(
${commands.map(({ name, summary }) => `    ${quote(`${name}:${summary}`)}`).join('\n')}
  )
  local command=${usual}
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe -t commands command commands
    _files
    return
  fi
  if (( $commands[(I)$words[2]:*] )); then
    command=$words[2]
    shift words
    (( CURRENT-- ))
  fi
  case $command in
${commands.map(commandCase).join('\n')}
  esac
}
if [[ $funcstack[1] == _resolint ]]; then _resolint "$@"; else compdef _resolint resolint; fi
`
}
