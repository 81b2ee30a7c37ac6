/** Findings in the page: markers in the text, remarks beneath it, entries of the list. All are linked with each other. */
import type { Finding, Fix } from '../../lint/finding.ts'
import { placeWords, previewOf } from '../describe.ts'
import type { Formattable } from '../format.ts'
import { list, severityNames, shorten } from '../words.ts'
import type { Kinds } from './kinds.ts'
import { escapeHtml, outward, tag, withItalics } from './markup.ts'

/** So many findings of one kind with the same words stand together in the list. */
const manyAlike = 4

/** Writes the findings of one file. Numbers run through the whole page. */
export class FindingWriter {
  private readonly result: Formattable
  private readonly kinds: Kinds
  private readonly first: number

  /** @param first number of the file's first finding, 1-based */
  constructor(result: Formattable, kinds: Kinds, first: number) {
    this.result = result
    this.kinds = kinds
    this.first = first
  }

  private finding(index: number): Finding {
    const finding = this.result.findings[index]
    if (!finding) throw new RangeError(`No finding ${index}`)
    return finding
  }

  /** `Error, PP 9`: what is said to those who do not see colours. */
  private about(finding: Finding): string {
    return [severityNames[finding.severity], placeWords(finding, this.result)].filter(Boolean).join(', ')
  }

  /** The numbered marker before the words that a finding concerns. */
  marker = (index: number): string => {
    const finding = this.finding(index)
    const number = this.first + index
    return tag(
      'a',
      {
        class: `marker ${this.kinds.classesOf(finding)}`,
        id: `f${number}`,
        href: `#m${number}`,
        'aria-label': `Finding ${number}, ${this.about(finding)}: ${finding.message}`,
      },
      String(number),
    )
  }

  /** What is found in a block, beneath it. */
  remarks = (indexes: readonly number[]): string => {
    if (indexes.length === 0) return ''
    const items = indexes.toSorted((a, b) => a - b).map((index) => this.remark(index))
    return tag('ul', { class: 'remarks' }, `\n${items.join('\n')}\n`)
  }

  private remark(index: number): string {
    const finding = this.finding(index)
    const number = this.first + index
    const { message, expected, fix, ruleId, url } = finding
    const advice = fix ? this.fix(fix) : expected ? `Expected: ${withItalics(list(expected))}` : ''
    return tag(
      'li',
      { class: this.kinds.classesOf(finding), id: `m${number}` },
      [
        tag(
          'a',
          { class: 'number', href: `#f${number}`, 'aria-label': `Finding ${number}, to its words` },
          `${number}`,
        ),
        tag('strong', {}, `${escapeHtml(this.about(finding))}:`),
        tag('bdi', { class: 'message' }, escapeHtml(message)),
        outward(url, escapeHtml(ruleId), 'rule'),
        tag('a', { class: 'to-list', href: `#l${number}`, 'aria-label': `Finding ${number}, in the list` }, '↰'),
        advice === '' ? '' : tag('span', { class: 'fix' }, advice),
      ]
        .filter(Boolean)
        .join(' '),
    )
  }

  /** What a fix does, and the words before and after it where they are few. */
  private fix(fix: Fix): string {
    const head = `${fix.kind === 'safe' ? 'Fix' : 'Suggestion'}: ${escapeHtml(fix.title)}`
    const preview = previewOf(fix, this.result.text)
    if (!preview) return head
    const { before, after } = preview
    const words = [
      before.trim() && tag('del', {}, withItalics(before)),
      after.trim() && tag('ins', {}, withItalics(after)),
    ]
    return `${head}: ${words.filter(Boolean).join(' ')}`
  }

  /** The entries of the list beside the documents; what is said often of one document stands together. */
  entries(): string {
    const alike = new Map<string, number[]>()
    for (const [index, { ruleId, severity, message }] of this.result.findings.entries()) {
      const key = `${ruleId} ${severity} ${message}`
      const others = alike.get(key)
      if (others) others.push(index)
      else alike.set(key, [index])
    }
    const listed = [...alike.values()].flatMap((indexes) =>
      indexes.length < manyAlike ? indexes.map((index) => [index]) : [indexes],
    )
    return listed
      .toSorted(([a = 0], [b = 0]) => a - b)
      .map(([first = 0, ...more]) => (more.length === 0 ? this.entry(first) : this.group([first, ...more])))
      .join('\n')
  }

  private group(indexes: readonly [number, ...number[]]): string {
    const finding = this.finding(indexes[0])
    const head = [
      tag('span', { class: 'place' }, `${indexes.length} times`),
      tag('span', { class: 'severity' }, severityNames[finding.severity]),
      tag('bdi', { class: 'message' }, escapeHtml(shorten(finding.message, 160))),
    ].join(' ')
    const items = tag('ol', {}, `\n${indexes.map((index) => this.entry(index)).join('\n')}\n`)
    return tag(
      'li',
      { class: `${this.kinds.classesOf(finding)} group` },
      tag('details', {}, tag('summary', {}, head) + items),
    )
  }

  private entry(index: number): string {
    const finding = this.finding(index)
    const number = this.first + index
    const place = placeWords(finding, this.result) || 'document'
    return tag(
      'li',
      { class: this.kinds.classesOf(finding), id: `l${number}` },
      tag(
        'a',
        { href: `#f${number}` },
        [
          tag('span', { class: 'number' }, String(number)),
          tag('span', { class: 'place' }, escapeHtml(place)),
          tag('span', { class: 'severity' }, severityNames[finding.severity]),
          tag('bdi', { class: 'message' }, escapeHtml(shorten(finding.message, 160))),
        ].join(' '),
      ),
    )
  }
}
