/**
 * What pdftotext makes of pages: in Russian clauses begin small, no blank lines part them, and words of a badly filled line stand alone; in
 * Chinese the number of a paragraph stands on a line of its own; raised numbers of notes stand below their line.
 */
import { expect, test } from 'vitest'
import { outlineOf } from './reading.ts'

const head = `Генеральная Ассамблея
Семьдесят девятая сессия
79/901. Общественные колодцы
Генеральная Ассамблея,
`

const rest = `подчеркивая важность общественных колодцев для всех деревень и городов, которые испытывают
недостаток воды и не имеют средств для того, чтобы рыть и содержать собственные колодцы,
ссылаясь на доклад Генерального секретаря о колодцах, в котором говорится о состоянии всех
общественных колодцев и о расходах на их содержание в течение последних десяти лет,
1. просит Генерального секретаря продолжать изучать состояние общественных колодцев во
всех странах и представить доклад об этом;
2. постановляет продолжить рассмотрение этого вопроса.
`

const beginnings = (text: string): string[] =>
  outlineOf(text).resolutions.flatMap(({ preamble }) => preamble.map((clause) => clause.text))

const read = (paragraph: string): string[] => beginnings(head + paragraph + rest)

test('a list of phrases goes on at the beginning of a line until a conjunction has joined its last', () => {
  const list = `приветствуя усилия всех деревень, которые вырыли новые колодцы, отмечая также те города,
приветствуя которые соседние деревни получили воду, и отмечая успехи всех других деревень,
`
  expect(read(list)).toHaveLength(3)
  const ended = `приветствуя усилия деревень, которые вырыли новые колодцы, и отмечая успехи всех городов,
признавая, что соседние деревни получили воду благодаря усилиям, которые они предприняли,
`
  expect(read(ended)).toHaveLength(4)
})

test('the end of a paragraph above the words of its torn line', () => {
  const torn = `признавая общую заинтересованность всех городов и деревень
содержании колодцев,

в

исследовании

и

`
  const [first, ...others] = read(torn)
  expect(first).toBe('признавая общую заинтересованность всех городов и деревень в исследовании и содержании колодцев,')
  expect(others).toHaveLength(2)
})

test('the same, with the words on both sides and the foot of a page between them', () => {
  const page = `признавая
необходимость
налаживания
добрососедского
соседними деревнями в целях содержания общих колодцев,
24-90151
1/3

сотрудничества

между

A/RES/79/901
`
  const [first, ...others] = read(page)
  expect(first).toBe(
    'признавая необходимость налаживания добрососедского сотрудничества между соседними деревнями в целях содержания общих колодцев,',
  )
  expect(others).toHaveLength(2)
})

test('words that stand alone below a paragraph with no torn line are not of it', () => {
  const text = `признавая общую заинтересованность всех городов и деревень в содержании колодцев, которые
были вырыты в последние годы,

вода

колодцы

деревни

`
  expect(read(text)[0]).toMatch(
    /^признавая общую заинтересованность всех городов и деревень в содержании колодцев, которые были вырыты/,
  )
})

test('a mark stands after the quotation marks of Russian and French too', () => {
  const outline =
    outlineOf(`${head}напоминая о принятии текста, озаглавленного «Содержание общественных колодцев на основе взаимных
договоренностей, которые заключили соседние деревни»1,
${rest}
__________________
1 Резолюция 70/901, приложение.
`)
  expect(outline.references.map(({ label }) => label)).toEqual(['1'])
  expect(outline.resolutions[0]?.preamble[0]?.text).toMatch(/деревни»,$/)
})

test('a first line of Chinese is full where its number is torn from it, though it ends with a comma', () => {
  const outline = outlineOf(`大会
第七十九届会议
79/901. 公共水井
大会，
回顾其关于公共水井的各项决议，
1.
请秘书长继续研究公共水井的状况，同时考虑到保养水井的各项费用，
鼓励各村庄相互协商并交流经验，以便居民能够在干旱时期继续使用公共水井并共同承担保养
所有这些水井的费用，并请各村庄为此向秘书长提供必要的资料，以便秘书长在报告中详细说
明水井的状况；
2.
促请所有国家尽快帮助所有缺水的村庄，以便居民能够取得饮用水，
向这些村庄提供挖掘新水井所需的工具和技术，并在村庄的请求下派遣有经验的工人协助其进
行挖掘；
3.
决定继续处理此案。
`)
  expect(outline.resolutions[0]?.operative.map(({ number }) => number)).toEqual([1, 2, 3])
})

test('notes below a page whose mark stands on a line of its own below the text', () => {
  const outline = outlineOf(
    `                                                                    A/RES/79/901
Assemblée générale
79/901. Puits publics
      L’Assemblée générale,
      Rappelant le rapport du Secrétaire général sur les puits publics de tous les
villages , dans lequel celui-ci a décrit l’état de ces puits et ce que coûte leur
        1

entretien depuis dix ans, ainsi que les besoins des villages qui manquent d’eau,
      1.    Prie le Secrétaire général de lui faire rapport sur l’état des puits publics à sa
prochaine session, en tenant compte de tous les villages et de toutes les villes ;
      2.    Invite les États à aider les villages qui manquent d’eau et n’ont pas les moyens de
creuser des puits ;

1
    A/70/901.
24-90151                                                    1/2
\f                                                                    A/RES/79/901

      3.    Décide de rester saisie de la question.
`,
    'layout',
  )
  expect(outline.footnotes.map(({ label, text }) => `${label} ${text}`)).toEqual(['1 A/70/901.'])
  expect(outline.resolutions[0]?.operative.map(({ text }) => /\S+(?= ?[;.]$)/.exec(text)?.[0])).toEqual([
    'villes',
    'puits',
    'question',
  ])
})

test('the last line of a French title is no organ line, though it names the organ', () => {
  const { title, resolutions } = outlineOf(`Assemblée générale
79/901. Organisation de la réunion sur les puits publics convoquée par le Président de
l’Assemblée générale
L’Assemblée générale,
Rappelant sa résolution 78/901 du 1er décembre 2023,
1. Prie le Secrétaire général de lui faire rapport ;
2. Décide de rester saisie de la question.
`)
  expect(title).toMatch(/convoquée par le Président de l’Assemblée générale$/)
  expect(resolutions).toHaveLength(1)
})
