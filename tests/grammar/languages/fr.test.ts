/** French: invented texts in the forms that resolutions of the Assembly and the Council have. */
import { describe, expect, test } from 'vitest'
import { citationsOf, clausesOf, expectOpeners, labelsOf, language, outlineOf } from './reading.ts'

const resolution = `Nations Unies

A/RES/79/901

Assemblée générale

Distr. générale

1er décembre 2024

Soixante-dix-neuvième session

Point 93 b) de l’ordre du jour

Résolution adoptée par l’Assemblée générale le 1er décembre 2024

[sur la base du rapport de la Deuxième Commission (A/79/902, par. 12)]

79/901. Puits publics

L’Assemblée générale,

Rappelant ses résolutions 70/901 du 25 septembre 2015 et 71/902 du 1er février 2017, et la résolution 1901 (2008) du Conseil de sécurité, en date du 5 juin 2008¹,

Vivement préoccupée par l’état des puits,

Ayant examiné le rapport du Secrétaire général²,

1. Se félicite que des puits aient été creusés ;

2. Prie instamment les États Membres :

a) de creuser des puits :

i) dans les villages ;

ii) dans les villes ;

b) de les entretenir ;

3. Décide de rester saisie de la question.

72e séance plénière 1er décembre 2024

¹ Résolution 70/901.

² Voir A/79/903.
`

describe('a resolution', () => {
  const outline = outlineOf(resolution)

  test('its masthead', () => {
    expect(outline).toMatchObject({
      kind: 'resolution',
      symbol: 'A/RES/79/901',
      organ: 'General Assembly',
      session: '79',
      date: '2024-12-01',
    })
  })

  test('its clauses', () => {
    expect(clausesOf(outline)).toEqual([
      'PP Rappelant',
      'PP Vivement préoccupée',
      'PP Ayant examiné',
      '1 Se félicite',
      '2 Prie instamment',
      '3 Décide',
    ])
    expect(labelsOf(outline)).toEqual(['a) i) ii)', 'b)'])
  })

  test('its citations and notes', () => {
    expect(citationsOf(outline)).toEqual(['70/901 2015-09-25', '71/902 2017-02-01', '1901 (2008) 2008-06-05', '70/901'])
    expect(outline.footnotes.map(({ label }) => label)).toEqual(['1', '2'])
    expect(outline.references.map(({ label }) => label)).toEqual(['1', '2'])
  })
})

test('wrapped lines without blank lines, marks that lost their superscripts before the punctuation, and their notes at the foot', () => {
  const outline = outlineOf(
    `L’Assemblée générale,
Rappelant que les puits publics sont ouverts à toutes et à tous dans les villages et
qu’ils sont utiles à la région, comme le dit le rapport du Secrétaire général sur eux 1,
Profondément préoccupée par l’état des puits 2,
1.
Décide de rester saisie de la question des puits publics.
1
Voir A/79/903.
2
Voir A/79/904.
24-90101

1/1
\f`,
    'pdftotext',
  )
  expect(clausesOf(outline)).toEqual(['PP Rappelant', 'PP Profondément préoccupée', '1 Décide'])
  expect(outline.footnotes.map(({ label, text }) => [label, text])).toEqual([
    ['1', 'Voir A/79/903.'],
    ['2', 'Voir A/79/904.'],
  ])
  expect(outline.references.map(({ label }) => label)).toEqual(['1', '2'])
})

test('phrases that nobody counted', () => {
  expectOpeners('fr', 'preambular', [
    'Louant| les puisatiers',
    'Se déclarant de nouveau très inquiète| de l’état',
    'Ayant également entendu| la déclaration',
    'Consternée| par',
    'Tenant dûment compte| des',
    'Redoutant en outre| que',
  ])
  expectOpeners('fr', 'operative', [
    'Adopte| la Déclaration',
    'Note avec une profonde tristesse| que',
    'Est profondément convaincue| que',
    'S’engage résolument| à',
    'Fait également siennes| les conclusions',
  ])
  expect(language('fr').openers.match('Les puits sont', 'operative')).toBeUndefined()
  expect(language('fr').openers.match('rappelant que', 'preambular')).toBeUndefined()
})

test('adverbs stand behind the verb', () => {
  expect(language('fr').openers.match('Rappelant également ses', 'preambular')).toMatchObject({
    adverb: 'also',
    order: 'after',
    key: 'rappelant',
  })
  expect(language('fr').openers.match('Décide en outre que', 'operative')).toMatchObject({ adverb: 'further' })
})

test.each([
  ['Soixante et unième', 61],
  ['Soixante-dixième', 70],
  ['soixante et onzième', 71],
  ['Quatre-vingt-unième', 81],
  ['quatre-vingt-dix-neuvième', 99],
  ['Première', 1],
  ['cent unième', 101],
  ['12e', 12],
  ['douze', undefined],
])('%s is session %s', (words, value) => {
  expect(language('fr').ordinals.valueOf(words)).toBe(value)
})

test('States', () => {
  const { states } = language('fr')
  expect(states.members).toHaveLength(193)
  expect(states.match('Guinée équatoriale et Kenya', 0)?.name).toBe('Guinée équatoriale')
  expect(states.officialName('Turquie', '2010-01-01')).toBe('Turquie')
  expect(states.officialName('Turquie')).toBe('Türkiye')
})

test('a draft with its sponsors', () => {
  const outline = outlineOf(`Assemblée générale

A/C.2/79/L.901

Afrique du Sud, Égypte et Zambie : projet de résolution

Puits publics

L’Assemblée générale,

Rappelant ses résolutions,

1. Prie le Secrétaire général de creuser des puits.
`)
  expect(outline.kind).toBe('draft-resolution')
  expect(outline.sponsors).toEqual(['Afrique du Sud', 'Égypte', 'Zambie'])
})

test('a wide label may have no room for a space', () => {
  const outline = outlineOf(`L’Assemblée générale,

1. Prie les États Membres :

l) De creuser des puits ;

m)De les entretenir ;

n) D’en rendre compte.
`)
  expect(labelsOf(outline)).toEqual(['l)', 'm)', 'n)'])
})
