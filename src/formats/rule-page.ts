/** The page of a rule, made from the rule itself, as Markdown. */
import { createLocator } from '../../grammar/positions.ts'
import { readMarked } from '../lint/example.ts'
import type { ProfileScope } from '../lint/profile.ts'
import type { Rule, RuleExample, RuleSource } from '../lint/rule.ts'
import { docsOf } from '../lint/rule-docs.ts'
import { list, severityWords } from './words.ts'

const sourceNames: Readonly<Record<RuleSource['kind'], string>> = {
  manual: 'United Nations Editorial Manual',
  akn4un: 'AKN4UN guidelines',
  guide: 'United Nations guide',
  measured: 'Counted over the [documents listed](../documents.md)',
  surveyed: 'Counted over documents of which no list was kept',
  observed: 'Seen in documents',
  knowledge: 'Experience; no source seen',
}

/** The manual was moved and revised; an older page says what held then. */
const olderManual = 'dd.dgacm.org'

const sourceItem = ({ kind, text, url }: RuleSource): string => {
  const edition = url?.includes(`//${olderManual}/`) ? ' (edition of 2004 to 2017)' : ''
  return `- **${sourceNames[kind]}**${edition}: ${text}${url ? ` (<${url}>)` : ''}`
}

/** The organs of a profile by their names. */
export const organNames: Readonly<Record<string, string>> = {
  GA: 'General Assembly',
  SC: 'Security Council',
  HRC: 'Human Rights Council',
  ECOSOC: 'Economic and Social Council',
}

const languagesIn = (languages: NonNullable<ProfileScope['languages']>): string => {
  if (languages === 'any') return 'texts in any language'
  return languages === 'read' ? 'texts in any language that is read' : `language ${list(languages)}`
}

/** For which documents a rule holds, in words. */
export const scopeWords = ({ organs, stages, channels, languages, since, until }: ProfileScope): string => {
  const facts = [
    organs && `texts of the ${list(organs.map((organ) => organNames[organ] ?? 'other bodies'))}`,
    stages && `stage ${list(stages)}`,
    channels && `channels ${list(channels)}`,
    languages && languagesIn(languages),
    since && `documents of ${since} and later`,
    until && `documents up to ${until}`,
  ].filter(Boolean)
  return facts.length > 0 ? facts.join('; ') : 'all documents'
}

const fixWords: Readonly<Record<Rule['fix'], string>> = {
  safe: 'safe, by `--fix`',
  suggested: 'suggested, by `--fix=suggested`',
  none: 'none',
}

const fence = (text: string): string => `\`\`\`\`text\n${text.replace(/\n$/, '')}\n\`\`\`\``

const exampleSection = (example: RuleExample): string => {
  const { text, ranges } = readMarked(example.text)
  const { point } = createLocator(text)
  const findings = example.problems.map((problem, index) => {
    const { line, column } = point(ranges[index]?.start ?? 0)
    return `- ${line}:${column} ${problem}`
  })
  return [
    `### ${example.title}`,
    ...(example.options ? [`With options \`${JSON.stringify(example.options)}\`.`] : []),
    ...(example.profile ? [`With profile \`${JSON.stringify(example.profile)}\`.`] : []),
    fence(text),
    findings.length > 0 ? `Findings:\n\n${findings.join('\n')}` : 'No findings.',
    ...(example.fixed === undefined ? [] : ['After the fix:', fence(example.fixed)]),
  ].join('\n\n')
}

const optionRow = ([name, { default: value, description }]: [string, Rule['options'][string]]): string =>
  `| \`${name}\` | \`${JSON.stringify(value)}\` | ${description} |`

/** Renders the page of a rule. */
export const rulePage = (rule: Rule): string => {
  const options = Object.entries(rule.options)
  const { rationale, sources, examples } = docsOf(rule)
  const sections = [
    `# ${rule.id}`,
    rule.summary,
    [
      '| | |',
      '|---|---|',
      `| Category | ${rule.category} |`,
      `| Severity | ${severityWords[rule.severity]} |`,
      `| Recommended | ${rule.recommended ? 'yes' : 'no'} |`,
      `| Fix | ${fixWords[rule.fix]} |`,
      `| Holds for | ${scopeWords(rule.profiles)} |`,
    ].join('\n'),
    '## Why',
    rationale,
    '## Sources',
    sources.map(sourceItem).join('\n'),
    ...(options.length > 0
      ? ['## Options', ['| Option | Default | |', '|---|---|---|', ...options.map(optionRow)].join('\n')]
      : []),
    '## Examples',
    ...examples.map(exampleSection),
  ]
  return `${sections.join('\n\n')}\n`
}
