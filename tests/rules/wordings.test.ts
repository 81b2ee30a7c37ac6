/** Traps of conventions 2.9: what the rules on wordings must and must not find. */
import { describe, expect, test } from 'vitest'
import { lint, type LintOptions } from '../../src/index.ts'
import { foundBy, messagesOf, resolution } from './find.ts'

const found = (id: string, words: string, options: LintOptions = {}): string[] =>
  foundBy(
    id,
    resolution({ operative: [`1. Notes ${words};`, '2. Decides to remain seized of the matter.'] }),
    options,
  ).map(([, text]) => text)

describe('spelling-un', () => {
  test.each([
    'organisations',
    'the reorganisation',
    'a programme that was analyzed',
    'the defense',
    'neighborhoods',
    'travelers',
  ])('finds %s', (words) => {
    expect(found('spelling-un', words)).toHaveLength(1)
  })

  test.each([
    ['a root in -ise', 'that they advise, comprise, exercise, revise, supervise, improvise and devise'],
    ['-yse', 'how to analyse, catalyse and paralyse'],
    ['labor in collaboration, program in programme', 'the collaboration in programmes of laboratories'],
    ['a name', 'the Organisation for Economic Co-operation and Development'],
    ['another name', 'the Centers for Disease Control and Pearl Harbor'],
    ['what is right in one sense', 'the judgment, the licence, to practise and a meter'],
    ['an address', 'the text at www.organisation.org and info@labor.org'],
    ['a quotation', 'the words “the organisation of labor”'],
    ['a title', 'the report *Labor and organisation*'],
  ])('leaves %s alone', (_, words) => {
    expect(found('spelling-un', words)).toEqual([])
  })

  test('is for other organs than the Security Council', () => {
    const text = resolution({ operative: ['1. Notes the organisations;', '2. Decides to act.'] })
    expect(messagesOf('spelling-un', text.replace('General Assembly', 'Security Council'))).toEqual([])
  })

  test('gives the words in the case in which they stand', () => {
    const text = resolution({ preamble: ['Recognising the need,'], operative: ['Decides to act.'] })
    expect(lint(text).findings.find(({ ruleId }) => ruleId === 'spelling-un')?.expected).toEqual(['Recognizing'])
  })
})

describe('hyphenation-un', () => {
  test.each(['co-operation', 'peace-keepers', 'sub-regional bodies', 'decision making', 'counterterrorism'])(
    'finds %s',
    (words) => {
      expect(found('hyphenation-un', words)).toHaveLength(1)
    },
  )

  test.each([
    ['the noun and the verb', 'that cooperation, and the follow-up, help to follow up and to counter terrorism'],
    ['words that go both ways', 'health care, health-care workers and decision makers'],
    ['sub-items', 'the sub-item and the vice-chair'],
    ['an old name', 'the Customs Co-operation Council'],
  ])('leaves %s alone', (_, words) => {
    expect(found('hyphenation-un', words)).toEqual([])
  })

  test('takes old forms in old texts as right', () => {
    expect(found('hyphenation-un', 'the co-operation', { profile: { year: 1990 } })).toEqual([])
  })

  test('does not miss hyphens that print may have dropped', () => {
    expect(found('hyphenation-un', 'decision making', { profile: { channel: 'pdftotext' } })).toEqual([])
    expect(found('hyphenation-un', 'co-operation', { profile: { channel: 'pdftotext' } })).toEqual(['co-operation'])
  })

  test('does not read the end of a line as a hyphen', () => {
    expect(found('hyphenation-un', 'the peace-\nkeeping operations')).toEqual([])
  })
})

describe('secretary-general', () => {
  test('knows Deputy and Under-Secretaries-General', () => {
    expect(found('secretary-general', 'the Deputy Secretary-General and the Under-Secretary-General')).toEqual([])
    expect(found('secretary-general', 'the Deputy Secretary General')).toEqual(['Secretary General'])
  })

  test('does not miss a hyphen where the page was printed', () => {
    const printed = `The General Assembly,\n\nRecalling the report of the\n\n2/5 25-13823\n\nSecretary General,\n\n1. Notes it;\n\n2. Decides to act.\n`
    expect(messagesOf('secretary-general', printed)).toEqual([])
    expect(found('secretary-general', 'the Secretary General', { profile: { stage: 'adopted' } })).toEqual([])
  })
})

describe('capitals', () => {
  test.each([
    ['member states', ['member states']],
    ['States Parties to the Convention and States parties to the Treaty', []],
    ['States members of the Shanghai Cooperation Organization', []],
    ['member States of the Union', []],
    ['a state of emergency, all states of matter, and what it states', []],
    ['small island developing states', ['developing states']],
  ])('of States: %s', (words, expected) => {
    expect(found('capitals-state', words)).toEqual(expected)
  })

  test.each([
    ['Article 102 of the Charter and article 6 of the Covenant', []],
    ['article 102 of the Charter', ['article 102 of the Charter']],
    ['article 3 of the Charter of the Organization of African Unity', []],
    ['Articles 36 and 37 of the Statute of the Court', []],
    ['under Article 6 of the Covenant', ['Article 6 of the Covenant']],
    ['its Resolution 77/338', ['Resolution']],
  ])('of references: %s', (words, expected) => {
    expect(found('capitals-reference', words)).toEqual(expected)
  })

  test('of Indigenous Peoples: since 2023, and for people only', () => {
    expect(found('capitals-indigenous', 'indigenous peoples')).toEqual(['indigenous peoples'])
    expect(found('capitals-indigenous', 'indigenous peoples', { profile: { year: 2022 } })).toEqual([])
    expect(found('capitals-indigenous', 'indigenous species and indigenous plants')).toEqual([])
  })
})

describe('names', () => {
  test('agenda-name', () => {
    expect(found('agenda-name', 'the Agenda 2030')).toEqual(['Agenda 2030'])
    expect(found('agenda-name', 'the Immunization Agenda 2030, the 2030 Agenda')).toEqual([])
  })

  test('charter-name', () => {
    expect(found('charter-name', 'the UN Charter')).toEqual(['UN Charter'])
    expect(found('united-nations-in-full', 'the UN Charter')).toEqual([])
    expect(found('charter-name', 'the Charter, and the words “the UN Charter”')).toEqual([])
  })

  test('united-nations-in-full', () => {
    expect(found('united-nations-in-full', 'the UN system')).toEqual(['UN'])
    expect(found('united-nations-in-full', 'UN-Women, UN80, UN -Habitat and UN/LOCODE')).toEqual([])
  })

  test('acronym-in-resolution', () => {
    expect(found('acronym-in-resolution', 'the SCO and the SDGs, and the SCO again')).toEqual(['SCO', 'SDGs'])
    expect(
      found('acronym-in-resolution', 'COVID-19, HIV/AIDS, UN-Habitat, resolution 377 A (V), chapter XIV, S-30/1'),
    ).toEqual([])
  })

  test('possessive-organization', () => {
    expect(found('possessive-organization', 'the Fund’s work and Israel’s role')).toEqual(['Fund’s', 'Israel’s'])
    expect(found('possessive-organization', 'the States’ role, its role, the President’s and the people’s')).toEqual([])
  })
})

describe('numbers and lists', () => {
  test.each([
    ['per cent', '5 per cent and a percentage', []],
    ['a sign', 'a rise of 5%', ['%']],
    ['one word', 'a rise of 5 percent', ['percent']],
    ['a sign in a title', 'the report “1% for all”', []],
  ])('per-cent: %s', (_, words, expected) => {
    expect(found('per-cent', words)).toEqual(expected)
  })

  test.each([
    ['the 3 regional groups', ['3']],
    ['article 3 of the Convention, paragraph 4 above and Goals 5 and 6', []],
    ['3 May 2024, 5 per cent, 4 million people and 2 kilometres', []],
    ['the year 2025 and the 1980s', []],
    ['164 States and 1 organization', []],
  ])('numbers-style: %s', (words, expected) => {
    expect(found('numbers-style', words)).toEqual(expected)
  })

  test.each([
    ['organs, organizations, and bodies', [',']],
    ['organs, organizations and bodies', []],
    ['trade, transport, energy, and information and communications technology connectivity', []],
    ['the need to meet, to talk, and to decide', []],
  ])('serial-comma: %s', (words, expected) => {
    expect(found('serial-comma', words)).toEqual(expected)
  })
})

describe('doubled-word', () => {
  test.each([
    ['the meeting held in in Ramallah', ['in in']],
    ['that that State had had a part', []],
    ['the Mayi Mayi groups', []],
    ['the in-in approach', []],
    ['the words “the the”', []],
  ])('%s', (words, expected) => {
    expect(found('doubled-word', words)).toEqual(expected)
  })
})

describe('short-title', () => {
  const paragraphs = (...operative: string[]): string[] =>
    messagesOf(
      'short-title',
      resolution({ operative: operative.map((words, index) => `${index + 1}. Notes ${words};`) }),
    )

  test('is used after it is defined', () => {
    expect(paragraphs('the Regular Process', 'the Process for Reporting (the Regular Process)')).toHaveLength(1)
    expect(paragraphs('the Process for Reporting (the Regular Process)', 'the Regular Process')).toEqual([])
  })

  test('may be the beginning of the full title', () => {
    expect(
      paragraphs('the Regular Process for Reporting', 'the Regular Process for Reporting (the Regular Process)'),
    ).toEqual([])
  })

  test('of one word may mean another body before', () => {
    expect(paragraphs('the Committee', 'the Preparatory Committee (the Committee)')).toEqual([])
  })

  test('is defined once', () => {
    expect(paragraphs('the Principles (the Paris Principles)', 'the Principles (the Paris Principles)')).toHaveLength(1)
  })
})
