/** Opening phrases by tables, in an invented language. */
import { expect, test } from 'vitest'
import { createOpeners, type PhraseForms } from '../../../grammar/lexicon/opening-phrases.ts'

const forms: PhraseForms = {
  measured: { preambular: 'Rekordante 12; Notante kun intereso 3; Je ’lian 4', operative: 'Petas 9; Petas insiste 3' },
  heads: { preambular: 'laŭdante|dankante', operative: 'laŭdas' },
  likely: { preambular: String.raw`\p{L}{3,}ante(?= la)`, operative: '(?!)' },
  tails: 'ankaŭ|plue|kun (?:granda )?ĝojo',
  and: 'kaj',
  adverbs: { also: 'ankaŭ', further: 'plue' },
}
const measuring = { clauseBegins: '', preambularBegins: '' }
const { match } = createOpeners(forms, measuring)
const phraseOf = (text: string): string | undefined => match(text, 'preambular')?.phrase

test('the longest phrase holds, with what may stand behind it and a second head', () => {
  expect(phraseOf('Rekordante la')).toBe('Rekordante')
  expect(phraseOf('Notante kun intereso ankaŭ kun granda ĝojo ke')).toBe('Notante kun intereso ankaŭ kun granda ĝojo')
  expect(phraseOf('Laŭdante kaj dankante plue la')).toBe('Laŭdante kaj dankante plue')
  expect(match('Petas insiste la', 'operative')?.phrase).toBe('Petas insiste')
})

test('white space and apostrophes may be any, and a word must end with the phrase', () => {
  expect(match('Notante\n   kun intereso la', 'preambular')).toMatchObject({ phrase: 'Notante kun intereso', end: 23 })
  expect(phraseOf("Je 'lian la")).toBe("Je 'lian")
  expect(phraseOf('Rekordantek la')).toBeUndefined()
  expect(phraseOf('Notante kun interesoj')).toBeUndefined()
})

test('certainty, key and adverb', () => {
  expect(match('Rekordante plue la', 'preambular')).toMatchObject({
    certainty: 'known',
    key: 'rekordante',
    adverb: 'further',
    order: 'after',
  })
  expect(match('Pensante la', 'preambular')).toMatchObject({ phrase: 'Pensante', certainty: 'likely' })
  expect(match('Pensante pri', 'preambular')).toBeUndefined()
  expect(match('Rekordante', 'operative')).toBeUndefined()
})

test('small letters are no opening phrase, unless clauses of the language begin with them', () => {
  expect(phraseOf('rekordante la')).toBeUndefined()
  const small = createOpeners({ ...forms, small: { goesOn: 'tamen' } }, measuring)
  expect(small.match('rekordante la', 'preambular')).toMatchObject({ phrase: 'rekordante', certainty: 'known' })
  expect(small.match('rekordante tamen la', 'preambular')).toMatchObject({ certainty: 'likely' })
  expect(small.match('Rekordante tamen la', 'preambular')).toMatchObject({ certainty: 'known' })
})
