/** The page as it stands before its script runs: what can be done, and where things are shown. Made when the package is built. */
import { escapeHtml, tag, voidTag } from '../formats/html/markup.ts'
import { organNames } from '../formats/rule-page.ts'
import { profileValues } from '../lint/profile-values.ts'
import { presets } from '../rules/presets.ts'
import type { Ending } from './protocol.ts'

/** A field with its name before it. */
const labelled = (id: string, name: string, field: string): string =>
  tag('p', {}, `${tag('label', { for: id }, escapeHtml(name))} ${field}`)

const select = (id: string, name: string, options: readonly (readonly [value: string, words: string])[]): string =>
  labelled(
    id,
    name,
    tag('select', { id }, options.map(([value, words]) => tag('option', { value }, escapeHtml(words))).join('')),
  )

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' })

/** What the text does not tell can be set; what it tells wrongly, too. */
const profile = (
  name: 'organ' | 'stage' | 'language' | 'channel',
  heading: string,
  words: (value: string) => string = String,
): string => {
  const values = profileValues[name] as readonly string[]
  return select(`set-${name}`, heading, [
    ['', 'As the text tells'],
    ...values.map((value) => [value, words(value)] as const),
  ])
}

const settings = [
  select(
    'set-preset',
    'Rules',
    Object.entries(presets)
      .filter(([name]) => name !== 'none')
      .map(([name, { summary }]) => [name, `${name}: ${summary}`] as const),
  ),
  profile('organ', 'Organ', (value) => organNames[value] ?? 'another'),
  profile('stage', 'Stage'),
  profile('language', 'Language', (value) => languageNames.of(value) ?? value),
  profile('channel', 'The text is'),
  labelled(
    'set-year',
    'Year',
    voidTag('input', { id: 'set-year', type: 'number', min: 1920, max: 2100, step: 1, placeholder: 'as it tells' }),
  ),
].join('\n')

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

/** A draft with some mistakes, of no meeting that was. */
export const example: string = `Strengthening cooperation on the care of river deltas

The General Assembly,

Recalling its resolution 77/165 of 14 December 2021,

Reaffirming the purposes and principles of the Charter of the United Nations.

Noting with concern the the loss of wetlands in many river deltas,

1. Calls upon Member States to exchange information on the state of their deltas;

2. Request the Secretary-General to submit a report at its eighty-first session;

4. Decides to include in the provisional agenda of its eighty-first session the item entitled "River deltas".
`
