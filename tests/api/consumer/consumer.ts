/** A program of a user: it knows the package by its name only. */
import { fix, lint, nodesOf, parse, type LintResult, type OperativeParagraph } from 'resolint'
import { toCanonical } from 'resolint/canonical'
import { diff, type Comparison } from 'resolint/compare'
import { concord, findingsOf } from 'resolint/concord'
import { formats, type Format } from 'resolint/formats'
import { createLinter, defineRule, runningText, type Rule } from 'resolint/lint'
import { toOutline, type Outline } from 'resolint/parse'
import { readFile } from 'resolint/read'
import { rules } from 'resolint/rules'

const text =
  '*The General Assembly,*\n\n*Recalling* its resolution 77/338 of 1 September 2023,\n\n*Requests* a report.\n'

const ourVerb: Rule = defineRule({
  id: 'our-verb',
  messages: { found: 'Our mission does not request' },
  options: { verb: { default: 'Requests', description: 'The verb that is not wanted.' } },
  create: (context) => ({
    operativeParagraph: (node) => {
      const paragraph: OperativeParagraph = node
      if (context.fact(runningText).includes(paragraph) && context.clean(node).text.startsWith(context.options.verb))
        context.report({ message: 'found', at: node })
    },
  }),
})

defineRule({
  id: 'a-message-that-is-none',
  messages: { one: 'One' },
  create: (context) => ({
    // @ts-expect-error the rule has no such message
    title: (at) => context.report({ message: 'two', at }),
  }),
})
defineRule({
  id: 'an-option-that-is-none',
  messages: { one: 'One' },
  create: ({ options }) => {
    // @ts-expect-error the rule has no options
    console.log(options.none)
    return {}
  },
})

const outline: Outline = toOutline(parse(text))
const own = createLinter({ rules: [...rules, ourVerb] })
const result: LintResult = own.lint(text)
const sarif: Format | undefined = await formats['sarif']?.()
const file = await readFile(new TextEncoder().encode(text), 'draft.txt')

const comparison: Comparison = diff(parse(text), parse(text.replace('77/338', '78/1')))

console.log(
  JSON.stringify({
    compared: comparison.clauses.flatMap(({ edits }) => edits.map(({ kind }) => kind)),
    concorded: findingsOf(concord([parse(text), parse(text.replace('77/338', '78/1'))])).map(({ kind }) => kind),
    openers: nodesOf(parse(text), 'opener').map(({ phrase }) => phrase),
    found: result.findings.map(({ ruleId }) => ruleId),
    fixed: fix(text).text === text && lint(text).findings.length === 0,
    canonical: toCanonical(parse(text), text) === text && outline.resolutions.length === 1,
    read: (typeof file.source === 'string' ? file.source : file.source.text).split('\n')[0],
    formats: sarif?.([result], { color: false, rules }).includes('"our-verb"'),
    rules: rules.some(({ id }) => id === 'operative-terminal'),
  }),
)
