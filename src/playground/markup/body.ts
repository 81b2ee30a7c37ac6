/** The page as it stands before its script runs: what can be done, and where things are shown. Made when the package is built. */
import { tag, voidTag } from '../../formats/html/markup.ts'
import type { Ending } from '../protocol.ts'
import { labelled, settings } from './fields.ts'

const exports: readonly (readonly [Ending, string])[] = [
  ['.docx', 'Word, findings as comments'],
  ['.xml', 'Akoma Ntoso (XML)'],
  ['.csv', 'Table of clauses (CSV)'],
  ['.md', 'Markdown'],
  ['.html', 'Report (HTML)'],
]

const button = (id: string, words: string, more: Record<string, string> = {}): string =>
  tag('button', { type: 'button', id, ...more }, words)

const picker = (id: string, name: string): string =>
  voidTag('input', {
    id,
    type: 'file',
    hidden: '',
    'aria-label': name,
    accept: '.txt,.text,.md,.docx,.pdf,.html,.htm,.xml,.akn,.odt,.rtf,.eml',
  })

const menu = tag(
  'details',
  { class: 'menu' },
  tag('summary', {}, 'Export') +
    tag(
      'ul',
      {},
      exports
        .map(([ending, words]) => tag('li', {}, tag('button', { type: 'button', 'data-ending': ending }, words)))
        .join(''),
    ),
)

/** The panels by id, with the names of their tabs. */
const panels: readonly (readonly [id: string, name: string, content: string])[] = [
  [
    'findings',
    `Findings ${tag('span', { id: 'count' }, '')}`,
    tag('p', {}, `${tag('b', { id: 'summary' }, '')} ${button('fix-all', 'Fix all', { disabled: '' })}`) +
      tag('p', { id: 'about' }, '') +
      tag('ol', { id: 'list' }, ''),
  ],
  ['document', 'Document', ''],
  ['outline', 'Outline', ''],
  ['tree', 'Tree', ''],
  ['lines', 'Lines', ''],
  [
    'compare',
    'Compare',
    labelled(
      'old-text',
      'Older text, which that of the editor is compared with',
      tag('textarea', { id: 'old-text', rows: 6, spellcheck: 'false' }, ''),
    ) +
      tag(
        'p',
        {},
        `${button('open-old', 'Open the older file…')} ${button('run-compare', 'Compare')}${picker('old-file', 'File of the older text')}`,
      ) +
      tag('div', { id: 'comparison' }, ''),
  ],
]

const tabs = tag(
  'div',
  { role: 'tablist', id: 'tabs', 'aria-label': 'What is shown of the text' },
  panels
    .map(([id, name], index) =>
      tag(
        'button',
        {
          type: 'button',
          role: 'tab',
          id: `tab-${id}`,
          'aria-controls': id,
          'aria-selected': String(index === 0),
          tabindex: index === 0 ? 0 : -1,
        },
        name,
      ),
    )
    .join(''),
)

const shown = panels
  .map(([id, , content], index) =>
    tag(
      'div',
      {
        role: 'tabpanel',
        id,
        'aria-labelledby': `tab-${id}`,
        tabindex: 0,
        hidden: index === 0 ? undefined : '',
      },
      content,
    ),
  )
  .join('\n')

/** What stands in the body of the page, before what its script is made of. */
export const body: string = `<a class="skip" href="#findings">Skip to the findings</a>
<header>
<h1>resolint</h1>
<p class="promise">Checks UN resolutions. The text never leaves this page.</p>
<div class="tools">
${button('open', 'Open a file…')}${picker('file', 'File to open')}
${button('new', 'Empty')}
${button('example', 'Example')}
${menu}
${button('share', 'Copy link')}
</div>
<details id="settings"><summary>Settings</summary>
<div class="fields">
${settings}
</div>
</details>
<p id="link-box" hidden=""><label for="link">Link; it holds the whole text</label> <input id="link" readonly="" /></p>
</header>
<main>
<section aria-labelledby="name" class="text">
<div class="bar"><h2 id="name">draft.txt</h2><p id="status" role="status"></p></div>
<div id="editor"></div>
<p id="editor-keys">Drop a .txt, .md, .docx, .pdf, .html or .xml file, or paste a text. F8: next finding. Ctrl+F: search. Tab leaves the text.</p>
</section>
<section aria-label="What is shown of the text" class="shown">
${tabs}
${shown}
</section>
</main>`
