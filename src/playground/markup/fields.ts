/** The fields of the settings: what a text is judged by. */
import { escapeHtml, tag, voidTag } from '../../formats/html/markup.ts'
import { organNames } from '../../formats/rule-page.ts'
import { profileValues } from '../../lint/profile-values.ts'
import { presets } from '../../rules/presets.ts'

/** A field with its name before it. */
export const labelled = (id: string, name: string, field: string): string =>
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

/** Presets and profile. */
export const settings: string = [
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
