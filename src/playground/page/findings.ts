/** The list of findings. */
import { previewOf } from '../../formats/describe.ts'
import { severityNames } from '../../formats/words.ts'
import type { Finding, Fix } from '../../lint/finding.ts'
import type { Judgement } from '../protocol.ts'
import { button, make, withItalics } from './dom.ts'

/** What an entry of the list does. */
export interface ListHost {
  /** Goes to the words that a finding concerns. */
  go: (finding: Finding) => void
  fix: (finding: Finding) => void
}

/** So many entries are made at once: thousands would keep the page from being used. */
const most = 200

/** The words before and after a fix, where they are few. */
const preview = (fix: Fix, text: string): (Node | string)[] => {
  const words = previewOf(fix, text)
  if (!words) return []
  const [old, fresh] = [words.before.trim(), words.after.trim()]
  return [
    ': ',
    ...(old === '' ? [] : [make('del', {}, ...withItalics(old)), ' ']),
    ...(fresh === '' ? [] : [make('ins', {}, ...withItalics(fresh))]),
  ]
}

const advice = (finding: Finding, text: string, host: ListHost): Node | undefined => {
  const { fix, expected } = finding
  if (fix) {
    const kind = fix.kind === 'safe' ? 'Fix' : 'Suggestion'
    const apply = button('Apply', () => host.fix(finding), 'apply')
    apply.setAttribute('aria-label', `Apply: ${fix.title}`)
    return make('p', { className: 'advice' }, `${kind}: ${fix.title}`, ...preview(fix, text), ' ', apply)
  }
  return expected && make('p', { className: 'advice' }, 'Expected: ', ...withItalics(expected.join(' or ')))
}

const ruleOf = ({ ruleId, url }: Finding): Node =>
  url !== undefined && /^https?:\/\//.test(url)
    ? make('a', { className: 'rule', href: url, rel: 'noopener noreferrer', target: '_blank' }, ruleId)
    : make('span', { className: 'rule' }, ruleId)

const entry = (finding: Finding, place: string, number: number, text: string, host: ListHost): HTMLLIElement => {
  const go = button('', () => host.go(finding), 'go')
  go.append(
    make('span', { className: 'severity' }, severityNames[finding.severity]),
    ' ',
    make('span', { className: 'place' }, place || 'Document'),
    ' ',
    make('span', { className: 'where' }, `${finding.line}:${finding.column}`),
    ' ',
    make('bdi', { className: 'message' }, finding.message),
  )
  const item = make('li', { id: `l${number}`, className: finding.severity, tabIndex: -1 }, go)
  const told = advice(finding, text, host)
  if (told) item.append(told)
  item.append(make('p', { className: 'of' }, ruleOf(finding)))
  return item
}

/** Shows what was found in a text: the first entries, and the others when they are asked for. */
export const listFindings = (
  list: HTMLElement,
  { findings, places }: Judgement,
  text: string,
  host: ListHost,
): void => {
  const items = (from: number, to: number): HTMLLIElement[] =>
    findings
      .slice(from, to)
      .map((finding, index) => entry(finding, places[from + index] ?? '', from + index + 1, text, host))
  list.replaceChildren(...items(0, most))
  if (findings.length <= most) return
  const more = button(`Show all ${findings.length} findings`, () => {
    more.parentElement?.replaceWith(...items(most, findings.length))
  })
  list.append(make('li', { className: 'more' }, more))
}
