import { describe, expect, test } from 'vitest'
import { en } from '../../../grammar/lexicon/en/index.ts'
import { detectLanguage, languageOf, readLanguages } from '../../../grammar/lexicon/languages.ts'
import { parse } from '../../../grammar/parse.ts'

const english = `The General Assembly,

Recalling its resolution on the wells of the villages,

1. Welcomes the report of the Secretary-General on the wells;

2. Decides to remain seized of the matter.
`

describe('each language is told', () => {
  test.each([
    ['en', english],
    [
      'fr',
      'Le Conseil de sécurité,\n\nRappelant sa résolution sur les puits,\n\n1. Décide de rester saisi de la question.',
    ],
    [
      'fr',
      'Puits de village\n\nRappelant que la pluie se fait rare, elle prie les États de creuser des puits dans la région.',
    ],
    [
      'es',
      'La Asamblea General,\n\nRecordando su resolución sobre los pozos,\n\n1. Pide al Secretario General que informe.',
    ],
    [
      'de',
      'Der Sicherheitsrat,\n\nunter Hinweis auf seine Resolution,\n\n1. beschließt, mit der Angelegenheit befasst zu bleiben.',
    ],
    [
      'ru',
      'Генеральная Ассамблея,\n\nссылаясь на свою резолюцию,\n\n1. постановляет продолжать заниматься этим вопросом.',
    ],
    ['zh', '大会，\n\n回顾其关于水井的决议，\n\n1. 决定继续处理此案。'],
    ['ja', '総会は、\n\n井戸に関する決議を想起し、\n\n1. この問題に引き続き取り組むことを決定する。'],
    ['ar', 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها،\n\n1 - تقرر أن تبقي المسألة قيد نظرها.'],
  ])('%s', (code, text) => {
    expect(detectLanguage(text)).toBe(code)
  })

  test('English masthead lines above a text in another language do not count', () => {
    const head = 'Distr.: General\n15 December 2021\n\nOriginal: English\n\nA/76/L.901\n\n'
    expect(
      detectLanguage(`${head}Генеральная Ассамблея,\n\n1. просит Генерального секретаря представить доклад.`),
    ).toBe('ru')
  })
})

describe('words in another language do not hide the language of a text', () => {
  test('a French title in an English text', () => {
    const title = 'Noting the report “Les puits et les sources de la région du Sahel dans le monde”,\n\n1. Welcomes'
    expect(detectLanguage(english.replace('1. Welcomes', title))).toBe('en')
  })

  test('names of places and States in an English text', () => {
    const sponsors = 'Costa Rica, Côte d’Ivoire, El Salvador, La Paz, Las Palmas, Los Angeles: draft resolution\n\n'
    expect(detectLanguage(sponsors + english)).toBe('en')
    expect(detectLanguage(sponsors)).toBe('en')
  })

  test('an English quotation in a French text', () => {
    const text = `L’Assemblée générale,

Prenant note de l’étude « The State of the World’s Wells and of the Villages that Depend on Them », publiée par le Fonds,

1. Prie les États de creuser des puits dans les villages de la région et de rendre compte de leurs travaux ;

2. Décide de rester saisie de la question.
`
    expect(detectLanguage(text)).toBe('fr')
  })

  test('a quotation that is longer than the text about it', () => {
    const title = 'Los pozos de las aldeas y de los campos en la región de las montañas, y el agua de los ríos'
    expect(detectLanguage(`The Council took note of the report “${title}”.`)).toBe('en')
  })

  test('an annex in another language', () => {
    const annex = 'Annexe\n\nLe présent statut régit les puits de la région et leur usage par les villages.\n'
    expect(detectLanguage(english.repeat(2) + annex)).toBe('en')
  })
})

test.each(['', '\n', '12/5', 'A/79/L.124 A/80/L.1 A/81/L.2 a a a a a a a', 'Apples\n\nPears'])(
  'what shows no language is read as English: %j',
  (text) => {
    expect(detectLanguage(text)).toBe('en')
  },
)

test('the whole of a long text is looked at, not its beginning alone', () => {
  const summary = 'Résumé de la décision sur les puits, et des textes qui la concernent dans la région.\n\n'
  expect(detectLanguage(summary.repeat(12) + english.repeat(60))).toBe('en')
})

test('a language is made when it is first asked for, and kept', () => {
  expect(languageOf('en')).toBe(en)
  expect(languageOf('fr')).toMatchObject({ code: 'fr' })
  expect(languageOf('fr')).toBe(languageOf('fr'))
  expect(languageOf('de')).toBeUndefined()
  expect(languageOf('toString')).toBeUndefined()
})

test('each language that is read bears its code', () => {
  for (const code of readLanguages) expect(languageOf(code)?.code).toBe(code)
})

test('the tree says in which language the text is, unless it is English', () => {
  expect(parse(english)).not.toHaveProperty('textLanguage')
  expect(parse('Совет Безопасности,\n\n1. постановляет продолжать заниматься этим вопросом.\n')).toMatchObject({
    textLanguage: 'ru',
    kind: 'draft-resolution',
  })
  const german =
    'Der Sicherheitsrat,\n\n1. beschließt, mit der Angelegenheit und mit dem Bericht für das Jahr befasst zu bleiben.\n'
  expect(parse(german)).toMatchObject({
    textLanguage: 'de',
    kind: 'unknown',
    reason: 'The text is in a language that is not read (de).',
  })
})

test('a language that is given is taken for that of the text', () => {
  expect(parse('Resolution 1\n', { language: 'fr' })).toMatchObject({ textLanguage: 'fr' })
  expect(parse(english, { language: 'en' })).toEqual(parse(english))
})
