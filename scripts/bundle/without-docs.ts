/** Takes out of the source of a rule what only its page tells. */
import ts from 'typescript-6'

/** The properties of a rule that only its page shows, and what stands for them. */
const told: Readonly<Record<string, string>> = { rationale: "''", sources: '[]', examples: '[]' }

/**
 * @param source a module that declares rules with `defineRule({ … })`
 * @param more properties that whoever runs the rules does not show either, and what stands for them
 * @returns it with nothing in the properties that only pages show
 */
export function withoutDocs(source: string, more: Readonly<Record<string, string>> = {}): string {
  const left = { ...told, ...more }
  const tree = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.Latest)
  const cuts: { start: number; end: number; instead: string }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'defineRule') {
      const [definition] = node.arguments
      if (definition && ts.isObjectLiteralExpression(definition))
        for (const property of definition.properties)
          if (ts.isPropertyAssignment(property) && Object.hasOwn(left, property.name.getText(tree)))
            cuts.push({
              start: property.initializer.getStart(tree),
              end: property.end,
              instead: left[property.name.getText(tree)] ?? '',
            })
      return
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  let kept = ''
  let at = 0
  for (const { start, end, instead } of cuts) {
    kept += source.slice(at, start) + instead
    at = end
  }
  return kept + source.slice(at)
}
