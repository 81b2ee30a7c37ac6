/** Railroad diagrams of the productions, drawn from the grammar itself: one page that needs nothing beside it. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import diagrams from 'railroad-diagrams'
import { BlockParser } from '../../grammar/blocks/parser.ts'
import type { Part } from '../../scripts/bundle/first-sets.ts'

const style = readFileSync(createRequire(import.meta.url).resolve('railroad-diagrams/railroad-diagrams.css'), 'utf8')

const inOrder = (part: Part): unknown => diagrams.Sequence(...(part.definition ?? []).map(drawn))

function drawn(part: Part): unknown {
  switch (part.type) {
    case 'Terminal':
      return diagrams.Terminal(part.name ?? '')
    case 'NonTerminal':
      return diagrams.NonTerminal(part.name ?? '', `#${part.name}`)
    case 'Option':
      return diagrams.Optional(inOrder(part))
    case 'Repetition':
      return diagrams.ZeroOrMore(inOrder(part))
    case 'RepetitionMandatory':
      return diagrams.OneOrMore(inOrder(part))
    case 'Alternation':
      return diagrams.Choice(0, ...(part.definition ?? []).map(inOrder))
    default:
      return inOrder(part)
  }
}

/** @returns a page of HTML with a diagram for each production, outermost first */
export function railroadPage(): string {
  const rules: readonly Part[] = new BlockParser().getSerializedGastProductions()
  const sections = rules.map(
    (rule) =>
      `<h2 id="${rule.name}">${rule.name}</h2>\n${diagrams.Diagram(...(rule.definition ?? []).map(drawn)).toString()}`,
  )
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>The grammar of United Nations resolutions</title>
<style>
body { font-family: sans-serif; margin: 2rem; }
${style}</style>
<h1>The grammar of United Nations resolutions</h1>
<p>Names that begin with a capital are tokens: lines with their roles, and the beginnings and ends of parts.</p>
${sections.join('\n')}
</html>
`
}
