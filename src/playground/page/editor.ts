/** The editor: a text with what was found in it in place. */
import {
  cursorDocEnd,
  cursorDocStart,
  cursorPageDown,
  cursorPageUp,
  history,
  historyKeymap,
  insertNewline,
  selectAll,
  selectDocEnd,
  selectDocStart,
} from '@codemirror/commands'
import { lintGutter, nextDiagnostic, previousDiagnostic, setDiagnostics, type Diagnostic } from '@codemirror/lint'
import { Compartment, type Extension, type Text } from '@codemirror/state'
import { EditorView, highlightSpecialChars, keymap, lineNumbers } from '@codemirror/view'
import type { Edit } from '../../lint/change.ts'
import type { Finding } from '../../lint/finding.ts'
import { make } from './dom.ts'

/** What the editor asks of the page. */
export interface EditorHost {
  /** Called after every change of the text. */
  changed: () => void
  /** Makes the fix of a finding. */
  fix: (finding: Finding) => void
}

/** What is in the page's own style instead: marks and signs that need no picture, for the page may load none. */
const theme = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--paper)', color: 'var(--ink)', fontSize: '14px' },
  '.cm-scroller': { fontFamily: 'ui-monospace, "Liberation Mono", monospace', lineHeight: '1.55' },
  '.cm-gutters': { backgroundColor: 'var(--panel)', color: 'var(--soft)', borderRight: '1px solid var(--line)' },
  '.cm-content': { caretColor: 'var(--ink)', paddingBlock: '.75rem' },
  '&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '-3px' },
  '.cm-lintRange': { backgroundImage: 'none !important', paddingBottom: '1px' },
  '.cm-lintRange-error': { background: 'var(--error-mark)', textDecoration: 'var(--error-line)' },
  '.cm-lintRange-warning': { background: 'var(--warning-mark)', textDecoration: 'var(--warning-line)' },
  '.cm-lintRange-info': { background: 'var(--info-mark)', textDecoration: 'var(--info-line)' },
  '.cm-lint-marker': { content: 'normal !important', width: '1em', height: '1.2em', fontSize: '11px' },
  '.cm-lint-marker-error::before': { content: '"●"', color: 'var(--error)' },
  '.cm-lint-marker-warning::before': { content: '"▲"', color: 'var(--warning)' },
  '.cm-lint-marker-info::before': { content: '"■"', color: 'var(--info)' },
  '.cm-tooltip, .cm-panels': { background: 'var(--panel)', color: 'var(--ink)', border: '1px solid var(--line)' },
  '.cm-diagnostic': { maxWidth: '32rem', font: '14px/1.45 system-ui, sans-serif', whiteSpace: 'normal' },
  '.cm-diagnosticAction': { background: 'var(--link)', color: 'var(--paper)' },
  '.cm-textfield, .cm-button': {
    fontSize: '13px',
    background: 'var(--paper)',
    color: 'var(--ink)',
    border: '1px solid var(--line)',
    backgroundImage: 'none',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'inherit', fontSize: '13px', maxHeight: 'none' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': { background: 'var(--link)', color: 'var(--paper)' },
  '.cm-panel.cm-search label': { fontSize: '13px' },
  '.cm-searchMatch': { backgroundColor: 'var(--info-mark)', outline: '1px solid var(--info)' },
  '.cm-specialChar': { color: 'var(--error)' },
})

const keys = [
  { key: 'Mod-a', run: selectAll },
  { key: 'Enter', run: insertNewline },
  { key: 'PageDown', run: cursorPageDown },
  { key: 'PageUp', run: cursorPageUp },
  { key: 'Mod-Home', run: cursorDocStart, shift: selectDocStart },
  { key: 'Mod-End', run: cursorDocEnd, shift: selectDocEnd },
  { key: 'F8', run: nextDiagnostic, shift: previousDiagnostic },
]

export class Editor {
  private readonly view: EditorView
  private readonly host: EditorHost
  /** The place of what comes once something was found. */
  private readonly late = new Compartment()

  constructor(parent: HTMLElement, nonce: string, host: EditorHost) {
    this.host = host
    this.view = new EditorView({
      parent,
      extensions: [
        EditorView.cspNonce.of(nonce),
        EditorView.lineWrapping,
        EditorView.perLineTextDirection.of(true),
        // The Tab key leaves the editor, as it does any other field: nobody is caught in it.
        EditorView.contentAttributes.of({
          'aria-label': 'Text of the document',
          'aria-describedby': 'editor-keys',
          tabindex: '0',
        }),
        lineNumbers(),
        highlightSpecialChars({ addSpecialChars: /[\u200e\u200f\u2066-\u2069]/g }),
        history(),
        lintGutter(),
        this.late.of([]),
        keymap.of([...keys, ...historyKeymap]),
        theme,
        EditorView.updateListener.of(({ docChanged }) => {
          if (docChanged) host.changed()
        }),
      ],
    })
  }

  /** Takes what comes once something was found. */
  extend(extension: Extension): void {
    this.view.dispatch({ effects: this.late.reconfigure(extension) })
  }

  /** The text as it is; another value after every change. */
  get state(): Text {
    return this.view.state.doc
  }

  get text(): string {
    return this.state.toString()
  }

  /** Puts another text in the place of all; it can be undone. */
  replace(text: string): void {
    this.view.dispatch({ changes: { from: 0, to: this.state.length, insert: text }, selection: { anchor: 0 } })
    this.view.scrollDOM.scrollTop = 0
  }

  /** Makes replacements, which do not overlap, as one change. */
  apply(edits: readonly Edit[]): void {
    this.view.dispatch({ changes: edits.map(({ start, end, text }) => ({ from: start, to: end, insert: text })) })
  }

  /** Selects a stretch, shows it, and goes there. */
  select(start: number, end: number = start): void {
    const { length } = this.state
    const [anchor, head] = [Math.min(start, length), Math.min(end, length)]
    this.view.dispatch({
      selection: { anchor, head },
      effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
    })
    this.view.focus()
  }

  /** @param line 1-based */
  selectLine(line: number): void {
    const { from, to } = this.state.line(Math.min(Math.max(1, line), this.state.lines))
    this.select(from, to)
  }

  /** Shows what was found in the text as it is. */
  show(findings: readonly Finding[]): void {
    this.view.dispatch(setDiagnostics(this.view.state, findings.map(this.diagnostic)))
  }

  private readonly diagnostic = (finding: Finding): Diagnostic => ({
    from: Math.min(finding.offset, this.state.length),
    to: Math.min(finding.endOffset, this.state.length),
    severity: finding.severity,
    message: finding.message,
    renderMessage: () => make('span', {}, `${finding.message} `, make('span', { className: 'rule' }, finding.ruleId)),
    ...(finding.fix && {
      actions: [{ name: finding.fix.title, apply: () => this.host.fix(finding) }],
    }),
  })
}
