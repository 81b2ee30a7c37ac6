/** Spanish: invented texts in the forms that resolutions of the Assembly and the Council have. */
import { describe, expect, test } from 'vitest'
import { citationsOf, clausesOf, expectOpeners, labelsOf, language, outlineOf } from './reading.ts'

const resolution = `Naciones Unidas

A/RES/79/901

Asamblea General

Distr. general

1 de diciembre de 2024

Septuagésimo noveno período de sesiones

Tema 93 b) del programa

Resolución aprobada por la Asamblea General el 1 de diciembre de 2024

[sobre la base del informe de la Segunda Comisión (A/79/902, párr. 12)]

79/901. Pozos públicos

La Asamblea General,

Recordando sus resoluciones 70/901, de 25 de septiembre de 2015, y 71/902, de 1 de febrero de 2017, y la resolución 217 A (III) de la Asamblea General, de 10 de diciembre de 1948¹,

Recordando también las resoluciones del Consejo de Derechos Humanos 34/24, de 24 de marzo de 2017, y 40/20, de 22 de marzo de 2019,

Profundamente preocupada por el estado de los pozos,

Habiendo examinado el informe del Secretario General²,

1. Acoge con beneplácito los pozos que se han excavado;

2. Insta encarecidamente a los Estados Miembros a que:

a) Excaven pozos:

i) En las aldeas;

ii) En las ciudades;

b) Los mantengan;

3. Decide seguir ocupándose de la cuestión.

72ª sesión plenaria 1 de diciembre de 2024

¹ Resolución 70/901.

² Véase A/79/903.
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
      'PP Recordando',
      'PP Recordando también',
      'PP Profundamente preocupada',
      'PP Habiendo examinado',
      '1 Acoge con beneplácito',
      '2 Insta encarecidamente',
      '3 Decide',
    ])
    expect(labelsOf(outline)).toEqual(['a) i) ii)', 'b)'])
  })

  test('its citations, with dates between commas and issuers on either side of the number', () => {
    expect(citationsOf(outline)).toEqual([
      '70/901 2015-09-25',
      '71/902 2017-02-01',
      '217 A (III) 1948-12-10',
      '34/24 2017-03-24',
      '40/20 2019-03-22',
      '70/901',
    ])
    expect(outline.citations[3]).toMatchObject({ organ: 'Human Rights Council' })
    expect(outline.references.map(({ label }) => label)).toEqual(['1', '2'])
  })
})

test('phrases that nobody counted', () => {
  expectOpeners('es', 'preambular', [
    'Lamentando profundamente| que',
    'Habiendo también oído| la declaración',
    'Hondamente consternada| por',
    'Teniendo siempre presentes| los',
    'Agradeciendo además| a',
  ])
  expectOpeners('es', 'operative', [
    'Adopta| la Declaración',
    'Observa con profunda tristeza| que',
    'Se declara plenamente convencida| de',
    'Hace también suyas| las conclusiones',
    'Promete| su apoyo',
  ])
  expect(language('es').openers.match('Los pozos son', 'operative')).toBeUndefined()
  expect(language('es').openers.match('recordando que', 'preambular')).toBeUndefined()
})

test.each([
  ['Septuagésimo octavo', 78],
  ['octogésimo', 80],
  ['Undécimo', 11],
  ['decimotercer', 13],
  ['primer', 1],
  ['vigésima primera', 21],
  ['centésimo primero', 101],
  ['18º', 18],
  ['20ª', 20],
  ['veinte', undefined],
])('%s is session %s', (words, value) => {
  expect(language('es').ordinals.valueOf(words)).toBe(value)
})

test('States', () => {
  const { states } = language('es')
  expect(states.members).toHaveLength(193)
  expect(states.match('Guinea Ecuatorial y Kenya', 0)?.name).toBe('Guinea Ecuatorial')
  expect(states.officialName('Suazilandia')).toBeUndefined()
  expect(states.officialName('Swazilandia')).toBe('Eswatini')
})

test('the tenth letter but four is n, and ñ where a list has it', () => {
  const { labels } = language('es')
  expect(labels.place('ñ)', [{ style: 'letter', ordinal: 14 }], undefined)).toMatchObject({ level: 1, fits: true })
  expect(labels.place('o)', [{ style: 'letter', ordinal: 14 }], undefined)).toMatchObject({ level: 1, fits: true })
})

test('a draft with its sponsors', () => {
  const outline = outlineOf(`Asamblea General

A/C.2/79/L.901

Argentina, Chile e Italia: proyecto de resolución

Pozos públicos

La Asamblea General,

Recordando sus resoluciones,

1. Pide al Secretario General que excave pozos.
`)
  expect(outline.kind).toBe('draft-resolution')
  expect(outline.sponsors).toEqual(['Argentina', 'Chile', 'Italia'])
})
