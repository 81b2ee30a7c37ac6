/** A concordance in SARIF 2.1.0: each difference at its place in the first text that has it, with its places in the others. */
import { createLocator } from '../../../grammar/positions.ts'
import { rowParts } from '../../compare/comparison.ts'
import { findingsOf, type ConcordRow, type Finding } from '../../concord/concordance.ts'
import { concordKinds, type ConcordKind } from '../../concord/names.ts'
import { spoken } from '../../tree/places.ts'
import { rangeOf, type Range } from '../../tree/range.ts'
import { oneLine, toJson } from '../harmless.ts'
import { sarifSchema } from '../sarif.ts'
import { toUri } from '../uri.ts'
import type { Concorded, ConcordFormat } from './format.ts'
import { describeFinding } from './words.ts'

/** What cannot be right in both texts is an error; how a text is set, or worded, is for people to judge. */
const levels: Readonly<Partial<Record<ConcordKind, string>>> = {
  italics: 'warning',
  mark: 'warning',
  quotation: 'warning',
  opener: 'note',
}

const everyRow = (rows: readonly ConcordRow[]): ConcordRow[] => rows.flatMap((row) => [row, ...everyRow(row.items)])

class Writer {
  private readonly concorded: Concorded
  private readonly points: readonly ReturnType<typeof createLocator>['point'][]
  /** The range of each passage of each text by its name. */
  private readonly passages: readonly ReadonlyMap<string, Range>[]

  constructor(concorded: Concorded) {
    this.concorded = concorded
    this.points = concorded.sources.map(({ source }) => createLocator(source).point)
    const rows = everyRow(rowParts.flatMap((part) => concorded.concordance[part]))
    this.passages = concorded.sources.map(
      (_, text) =>
        new Map(
          rows.flatMap(({ cells }) => {
            const cell = cells[text]
            if (!cell) return []
            return [[cell.id, rangeOf(cell)] as const]
          }),
        ),
    )
  }

  artifacts(): object[] {
    return this.concorded.sources.map(({ path }) => ({ location: { uri: toUri(path) } }))
  }

  result(finding: Finding): object {
    const { texts } = this.concorded.concordance
    const locations = finding.sides.flatMap(({ text, id, marks }) => {
      const range = marks[0]?.source ?? (id === undefined ? undefined : this.passages[text]?.get(id))
      return range === undefined ? [] : [this.location(text, id ?? finding.id, range)]
    })
    const [first, ...others] = locations
    return {
      ruleId: finding.kind,
      ruleIndex: concordKinds.indexOf(finding.kind),
      level: levels[finding.kind] ?? 'error',
      message: { text: oneLine(`${spoken(finding.id)}: ${describeFinding(finding, texts)}`) },
      locations: first ? [first] : [],
      relatedLocations: others,
    }
  }

  private location(text: number, place: string, { start, end }: Range): object {
    const point = this.points[text]
    const [from, to] = [point?.(start), point?.(end)]
    return {
      physicalLocation: {
        artifactLocation: { uri: toUri(this.concorded.sources[text]?.path ?? ''), index: text },
        region: {
          startLine: from?.line,
          startColumn: from?.column,
          endLine: to?.line,
          endColumn: to?.column,
          charOffset: start,
          charLength: end - start,
        },
      },
      logicalLocations: [{ name: spoken(place), fullyQualifiedName: place, kind: 'element' }],
      message: { text: this.concorded.concordance.texts[text]?.name ?? '' },
    }
  }
}

export const sarif: ConcordFormat = (concorded, { version }) => {
  const writer = new Writer(concorded)
  const driver = {
    name: 'resolint',
    ...(version === undefined ? {} : { version, semanticVersion: version }),
    informationUri: 'https://www.npmjs.com/package/resolint',
    rules: concordKinds.map((id) => ({ id })),
  }
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    artifacts: writer.artifacts(),
    results: findingsOf(concorded.concordance).map((finding) => writer.result(finding)),
  }
  return `${toJson({ $schema: sarifSchema, version: '2.1.0', runs: [run] }, 2)}\n`
}
