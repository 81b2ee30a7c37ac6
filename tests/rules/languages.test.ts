/** What rules find in texts of other languages than English, beside their examples: their traps, and what must be left alone. */
import { expect, test } from 'vitest'
import { fix } from '../../src/index.ts'
import { foundBy, messagesOf } from './find.ts'

const french = (organ: string, ...clauses: readonly string[]): string =>
  [`${organ},`, ...clauses, '1. Décide de poursuivre l’examen de la question.'].join('\n\n') + '\n'
const russian = (organ: string, ...clauses: readonly string[]): string =>
  [`${organ},`, ...clauses, '1. постановляет продолжать заниматься этим вопросом.'].join('\n\n') + '\n'
const chinese = (...clauses: readonly string[]): string =>
  ['大会，', ...clauses, '2. 决定继续处理此案。'].join('\n\n') + '\n'
const arabic = (...clauses: readonly string[]): string =>
  ['إن الجمعية العامة،', ...clauses, '2 - تقرر أن تبقي المسألة قيد نظرها.'].join('\n\n') + '\n'

test('the short forms of Russian agree with the organ', () => {
  const clause = 'будучи глубоко обеспокоена положением в регионе,'
  expect(messagesOf('opener-agreement', russian('Генеральная Ассамблея', clause))).toEqual([])
  expect(foundBy('opener-agreement', russian('Совет Безопасности', clause))).toEqual([['PP1', 'обеспокоена']])
})

test('a word about something else, or behind an auxiliary, does not agree with the organ', () => {
  const text = french(
    'L’Assemblée générale',
    'Ayant convaincu les États Membres de la nécessité d’agir,',
    'Notant que le Conseil est préoccupé par la situation,',
  )
  expect(messagesOf('opener-agreement', text)).toEqual([])
})

test('an organ line that shows no gender asks for none', () => {
  const text = french('Les Parties à la Convention', 'Conscientes de la nécessité d’agir,')
  expect(messagesOf('opener-agreement', text)).toEqual([])
})

test('every language sorts sponsors as it does', () => {
  const spanish = (sponsors: string): string =>
    [
      'Naciones Unidas A/79/L.124',
      'Asamblea General',
      'Distr. limitada\n28 de agosto de 2025',
      'Español\nOriginal: inglés',
      'Cooperación',
      `${sponsors}: proyecto de resolución`,
      'Cooperación',
      'La Asamblea General,',
      'Recordando su resolución 77/338, de 1 de septiembre de 2023,',
      '1. Pide al Secretario General que le presente un informe;',
      '2. Decide seguir ocupándose de la cuestión.',
    ].join('\n\n') + '\n'
  expect(messagesOf('sponsor-order', spanish('España, Etiopía, Omán, Países Bajos (Reino de los) y Perú'))).toEqual([])
  expect(messagesOf('sponsor-order', spanish('Etiopía, España, Omán y Perú'))).toEqual([
    '“España” stands after “Etiopía”; sponsors are in alphabetical order',
  ])
})

test('guillemets want their counterparts', () => {
  const text = french('L’Assemblée générale', 'Rappelant le document intitulé « L’avenir que nous voulons,')
  expect(foundBy('balanced-marks', text)).toEqual([['PP1', '«']])
})

test('English names in a Russian text keep their marks, other quotations have those of Russian', () => {
  const text = russian(
    'Генеральная Ассамблея',
    'ссылаясь на доклад «Будущее, которого мы хотим»,',
    'отмечая программу “SaferGuard” и план “Наше будущее”,',
  )
  expect(foundBy('quotes-language', text)).toEqual([['PP2', '“Наше будущее”']])
  expect(fix(text, { preset: 'none', rules: { 'quotes-language': 'on' } }).text).toBe(
    text.replace('“Наше будущее”', '«Наше будущее»'),
  )
})

test('the ordinal of a quoted title, and a number that is no ordinal, are left alone', () => {
  const text = french(
    'L’Assemblée générale',
    'Rappelant le document intitulé « Programme pour le vingt-et-unième siècle » et les vingt et un États parties,',
  )
  expect(messagesOf('french-ordinal', text)).toEqual([])
})

test('a hyphen that the end of a line took is no mistake of the text', () => {
  const text = french('L’Assemblée générale', 'Rappelant les rapports de sa quatrevingt-unième session,')
  expect(messagesOf('french-ordinal', text)).toEqual([])
})

test('the session of a masthead is an ordinal too', () => {
  const text = ['Nations Unies A/71/L.4', 'Assemblée générale', 'Soixante-et-onzième session', 'Océans'].join('\n\n')
  expect(
    foundBy('french-ordinal', `${text}\n\n${french('L’Assemblée générale', 'Rappelant sa résolution 70/1,')}`),
  ).toEqual([['masthead', 'Soixante-et-onzième']])
})

test('the stop of an abbreviation ends no paragraph', () => {
  const spanish = (end: string): string =>
    `La Asamblea General,\n\nRecordando la reunión celebrada en Washington ${end}\n\n1. Decide seguir ocupándose de la cuestión.\n`
  expect(messagesOf('preamble-terminal', spanish('D. C.,'))).toEqual([])
  expect(messagesOf('preamble-terminal', spanish('en mayo.,'))).toHaveLength(1)
})

test('assemblies of other bodies count from their first session', () => {
  const roman = (body: string): string[] =>
    messagesOf('resolution-roman-session', chinese(`回顾${body}2022年3月2日第5/7和5/8号决议，`, '1. 欢迎该报告；'))
  expect(roman('环境大会')).toEqual([])
  expect(roman('世界卫生大会')).toEqual([])
  expect(roman('大会')).toHaveLength(2)
})

test('what joins two marks ends no paragraph', () => {
  const ended = (end: string): string[] =>
    messagesOf(
      'preamble-terminal',
      chinese(`回顾关于水井的报告${end}`, '1. 欢迎该报告；', '¹ A/77/901。', '² A/77/902。'),
    )
  expect(ended('，¹、²')).toEqual([])
  expect(ended('；¹、²')).toEqual(['A preambular paragraph ends with a comma, not with “；”'])
})

test('punctuation in italics ends a paragraph', () => {
  const ended = (end: string): string[] =>
    messagesOf('operative-terminal', arabic('*إذ تشير* إلى قرارها 77/338،', `1 - *ترحب* بتقرير الأمين العام${end}`))
  expect(ended('*؛*')).toEqual([])
  expect(ended('*،*')).toEqual(['An operative paragraph ends with a semicolon, not with “،”'])
})

test('an Arabic paragraph whose marks have lost their brackets says nothing of others', () => {
  const found = (clause: string): [string, string][] =>
    foundBy('balanced-marks', arabic(clause, '1 - ترحب بالتقرير؛', '¹ A/77/901.', '² A/77/902.'))
  expect(found('إذ تشير إلى خطة التنفيذ (خطة الآبار()¹،')).toEqual([])
  expect(found('إذ تشير إلى التقرير¹)،(²،')).toEqual([])
  expect(found('إذ تشير إلى خطة التنفيذ (خطة الآبار¹،')).toEqual([['PP1', '(']])
})

test('fixes of French ends write the space before a semicolon as the text does, and take it from before a comma', () => {
  const text = french(
    'L’Assemblée générale',
    'Rappelant ses résolutions ;',
    'Notant le rapport ;',
    'Notant les travaux,',
    'Saluant les progrès,',
    'Consciente des besoins,',
  ).replace('1. Décide', '1. Prie le Secrétaire général de faire rapport.\n\n2. Prend note du rapport ;\n\n3. Décide')
  const rules = { 'operative-terminal': 'on', 'preamble-terminal': 'on' } as const
  const output = fix(text, { preset: 'none', rules }).text
  expect(output).toContain('Rappelant ses résolutions,\n')
  expect(output).toContain('Notant le rapport,\n')
  expect(output).toContain('faire rapport ;\n')
})
