/** What is found between an invented resolution and its translation, one change at a time. */
import { describe, expect, test } from 'vitest'
import { parse } from '../../grammar/parse.ts'
import { concord, concordSummary, describeFinding, findingsOf, UnreadLanguageError } from '../../src/api/concord.ts'
import { hoursIn } from '../../src/concord/clock.ts'

const english = `A/C.2/80/L.7

Eightieth session

Agenda item 19 (b)

**Kenya and Viet Nam: draft resolution**

**Lighthouses of the world**

*The General Assembly*,

*Recalling* its resolutions 78/301 of 12 June 2024 and 77/9 A and B of 3 May 2023,

*Noting* the 10-Year Framework for seas, with 1.5 million keepers in the twenty-first century,¹

1. *Takes note* of the report (A/79/412) on “Lights of the northern seas”;

2. *Requests* Member States, from 5 to 7 March 2026:

(a) To light 12,000 straits by 2030;

(b) To train keepers;²

3. *Decides* to consider “Lights of the northern seas” at its eighty-first session.

¹ See vol. II, No. 31363.

² See A/79/5.
`

const french = `A/C.2/80/L.7

Quatre-vingtième session

Point 19 b) de l’ordre du jour

**Kenya et Viet Nam : projet de résolution**

**Phares du monde**

*L’Assemblée générale*,

*Rappelant* ses résolutions 78/301 du 12 juin 2024 et 77/9 A et B du 3 mai 2023,

*Notant* le Cadre décennal pour les mers et 1,5 million de gardiens au XXIe siècle¹,

1. *Prend note* du rapport (A/79/412) sur les « Feux des mers du Nord » ;

2. *Prie* les États Membres, du 5 au 7 mars 2026 :

a) D’éclairer 12 000 détroits d’ici à 2030 ;

b) De former des gardiens² ;

3. *Décide* d’examiner les « Feux des mers du Nord » à sa quatre-vingt-unième session.

¹ Voir vol. II, no 31363.

² Voir A/79/5.
`

const found = (one: string, other: string): string[] => {
  const concordance = concord([parse(one), parse(other)])
  return findingsOf(concordance).map((finding) => `${finding.id}: ${describeFinding(finding, concordance.texts)}`)
}

/** The French text with one change. */
const changed = (words: string, fresh: string): string => {
  expect(french.split(words).length, words).toBe(2)
  return french.replace(words, fresh)
}

test('a faithful translation has no difference', () => {
  expect(found(english, french)).toEqual([])
})

describe('a difference is told with its place', () => {
  test.each([
    ['12 juin 2024', '13 juin 2024', ['PP1: 12 June 2024 in en, 13 June 2024 in fr']],
    ['78/301', '78/310', ['PP1: 78/301 in en, 78/310 in fr']],
    ['77/9 A et B', '77/9 A', ['PP1: 77/9 B in en, not in fr']],
    ['1,5 million', '1,6 million', ['PP2: 1.5 in en, 1,6 in fr']],
    ['XXIe', 'XXe', ['PP2: twenty-first in en, XX in fr']],
    ['A/79/412', 'A/79/421', ['OP1: A/79/412 in en, A/79/421 in fr']],
    ['du 5 au 7 mars', 'du 4 au 7 mars', ['OP2: 5 March 2026 in en, 4 March 2026 in fr']],
    ['12 000 détroits', '13 000 détroits', ['OP2(a): 12,000 in en, 13 000 in fr']],
    ['à 2030', 'à 2035', ['OP2(a): 2030 in en, 2035 in fr']],
    ['quatre-vingt-unième', 'quatre-vingt-deuxième', ['OP3: eighty-first in en, quatre-vingt-deuxième in fr']],
    ['Quatre-vingtième session', 'Quatre-vingt-unième session', ['masthead: 80 in en, 81 in fr']],
    ['Point 19 b)', 'Point 18 b)', ['masthead: 19 in en, 18 in fr']],
    ['Kenya et Viet Nam', 'Kenya et Niger', ['sponsors: Viet Nam in en, Niger in fr']],
    ['Kenya et Viet Nam', 'Kenya', ['sponsors: Viet Nam in en, not in fr']],
    ['b) De former', 'd) De former', ['OP2(b): numbered (b) in en, d) in fr']],
    ['3. *Décide*', '4. *Décide*', ['OP3: numbered 3 in en, 4 in fr']],
    ['b) De former des gardiens² ;\n\n', '', ['OP2(b): missing in fr']],
    ['siècle¹', 'siècle', ['PP2: note 1: PP 2 in en, nowhere in fr']],
    ['no 31363', 'no 31336', ['footnote 1: 31363 in en, 31336 in fr']],
    ['*Prie*', '*Félicite*', ['OP2: “Requests” in en, “Félicite” in fr: seldom stand for each other']],
    ['*Décide*', 'Décide', ['OP3: in italics: “Decides” in en, not in fr']],
    [
      'd’examiner les « Feux des mers du Nord »',
      'd’examiner les « Phares des mers du Nord »',
      [
        'OP3: “Lights of the northern seas” in en, “Phares des mers du Nord” in fr: quoted alike elsewhere in one text, otherwise in another',
      ],
    ],
  ])('%s → %s', (words, fresh, expected) => {
    expect(found(english, changed(words, fresh))).toEqual(expected)
  })
})

test('a paragraph that is missing is told once, with no word of the numbers behind it', () => {
  const without = changed('1. *Prend note* du rapport (A/79/412) sur les « Feux des mers du Nord » ;\n\n', '')
    .replace('2. *Prie*', '1. *Prie*')
    .replace('3. *Décide*', '2. *Décide*')
  expect(found(english, without)).toEqual(['OP1: missing in fr'])
})

test('a note that stands elsewhere is told at the place that it has in the first text', () => {
  const moved = changed('siècle¹', 'siècle').replace('Nord » ;', 'Nord »¹ ;')
  expect(found(english, moved)).toEqual(['PP2: note 1: PP 2 in en, OP 1 in fr'])
})

test('where the first text lacks a paragraph, it is told at its place in the other', () => {
  const without = english.replace('(b) To train keepers;²\n\n', '').replace('² See A/79/5.\n', '')
  expect(found(without, french)).toEqual(['OP2(b): missing in en', 'footnote 2: missing in en'])
})

test('of three texts those that agree are named together', () => {
  const concordance = concord([parse(english), parse(changed('2030', '2035')), parse(english)])
  const [finding, ...others] = findingsOf(concordance)
  expect(finding && describeFinding(finding, concordance.texts)).toBe('2030 in en 1 and en 2, 2035 in fr')
  expect(others).toEqual([])
  expect(concordSummary(concordance)).toBe('1 difference in 5 paragraphs (en 1, fr and en 2): 1 figure.')
})

test('places are those of the source and of the clean text', () => {
  const text = changed('2030', '2035')
  const concordance = concord([parse(english), parse(text)])
  const [row] = concordance.clauses.flatMap(({ items }) => items)
  const [finding] = row?.findings ?? []
  const marks = finding?.sides.map(({ marks: [mark] }, index) => [
    (index === 0 ? english : text).slice(mark?.source.start, mark?.source.end),
    row?.cells[index]?.text.slice(mark?.start, mark?.end),
  ])
  expect(marks).toEqual([
    ['2030', '2030'],
    ['2035', '2035'],
  ])
})

describe('hours of the day are compared as such', () => {
  const inEnglish = english.replace('5 to 7 March 2026', '10.45 a.m. to 5.30 p.m. and from 3 to 6 p.m.')
  const inFrench = french.replace('du 5 au 7 mars 2026', 'de 10 h 45 à 17 h 30 et de 15 heures à 18 heures')

  test('whatever the figures', () => {
    expect(found(inEnglish, inFrench)).toEqual([])
  })

  test('and told where they differ', () => {
    expect(found(inEnglish, inFrench.replace('17 h 30', '17 h 15'))).toEqual(['OP2: 5.30 p.m. in en, 17 h 15 in fr'])
  })

  test('of two Spanish ones the first is known by the second, with an article and without', () => {
    const valuesOf = (words: string): string[] => hoursIn(words, 'es').map(({ value }) => value)
    expect(valuesOf('de las 10.00 a las 18.00 horas')).toEqual(['10:00', '18:00'])
    expect(valuesOf('de 10.00 a 10.45 horas')).toEqual(['10:00', '10:45'])
  })

  test('the letter of an agenda item is none', () => {
    const [one, other] = [english.replace('19 (b)', '19 (h)'), french.replace('19 b)', '19 h)')]
    expect(found(one, other)).toEqual([])
  })
})

const inThreeLanguages = {
  en: `*The General Assembly*,

*Recalling* its resolutions 2200 A (XXI) of 16 December 1966 and ES-10/15 of 20 July 2004, and decision X/3 of the Conference of Keepers,

1. *Decides* that 157,000 lamps shall burn from 10.45 a.m. to 5.30 p.m., as target 14.2 says, until the thirteenth meeting.
`,
  zh: `大会，

回顾其1966年12月16日第2200 A(XXI)号和2004年7月20日第ES-10/15号决议以及守护者会议第X/3号决定，

1. 决定15.7万盏灯应从上午10时45分至下午5时30分点亮，如具体目标14.2所述，直至第十三次会议。
`,
  ar: `إن الجمعية العامة،

إذ تشير إلى قراريها 2200 ألف (د-21) المؤرخ 16 كانون الأول/ديسمبر 1966 ودإط-10/15 المؤرخ 20 تموز/يوليه 2004، وإلى المقرر 10/3 الصادر عن مؤتمر الحراس،

1 - تقرر أن يضاء 000 157 مصباح من الساعة 10:45 إلى الساعة 17:30، وفقا للغاية 14-2، حتى الاجتماع الثالث عشر.
`,
}

describe('Chinese and Arabic', () => {
  const { en, zh, ar } = inThreeLanguages
  test('say the same in their own forms', () => {
    expect(found(en, zh)).toEqual([])
    expect(found(en, ar)).toEqual([])
  })
  test.each([
    [zh, '15.7万', '15.8万', 'OP1: 157,000 in en, 15.8万 in zh'],
    [zh, '下午5时30分', '下午6时30分', 'OP1: 5.30 p.m. in en, 下午6时30分 in zh'],
    [ar, 'د-21', 'د-22', 'PP1: 2200 A (XXI) in en, not in ar'],
    [ar, 'دإط-10/15', 'دإط-10/16', 'PP1: ES-10/15 in en, not in ar'],
    [ar, '000 157', '000 158', 'OP1: 157,000 in en, 000 158 in ar'],
  ])('%#: what differs in them is told', (text, words, fresh, expected) => {
    expect(found(en, text.replace(words, fresh))).toContain(expected)
  })
})

/** One paragraph of each text, in a resolution of its language. */
const english1 = (words: string): string => `*The General Assembly*,\n\n1. *Notes* ${words}.\n`
const chinese1 = (words: string): string => `大会，\n\n1. 注意到${words}。\n`
const arabic1 = (words: string): string => `إن الجمعية العامة،\n\n1 - *تلاحظ* ${words}.\n`

describe('figures as Chinese and Arabic write them', () => {
  test.each([
    ['9.7 trillion lamps', chinese1('9.7万亿盏灯')],
    ['455 to 584 billion lamps', chinese1('4 550至5 840亿盏灯')],
    ['rule 160 of the rules', chinese1('规则第一六〇条')],
    ['resolutions 36/87 A and B of 9 December 1981', chinese1('1981年12月9日第36/87 A和B号决议')],
    ['resolutions 51/211 A to E of 18 December 1996', chinese1('1996年12月18日第51/211 A至E号决议')],
    ['resolution 53/77 AA of 4 December 1998', chinese1('1998年12月4日第53/77 AA号决议')],
    ['the 46 States', arabic1('الدول الست والأربعين')],
    ['2 degrees', arabic1('درجتين')],
    ['paragraph 3 (a) (v) of the Charter', arabic1('الفقرة 3 (أ) ’5‘ من الميثاق')],
    ['section 6.3.3 of the Agreement', arabic1('البند 6-3-3 من الاتفاق')],
    ['decision 1/CMA.5 of the Conference', arabic1('المقرر 1/م أ ت-5 للمؤتمر')],
    ['decision 1/CP.21 of the Conference', arabic1('المقرر 1/م أ 21 للمؤتمر')],
    ['resolution 2127 (2013)', arabic1('القرار 2127 (2013()')],
    [
      'resolutions 51/211 A to E of 18 December 1996',
      arabic1('القرارات 51/211 ألف إلى هاء المؤرخة 18 كانون الأول/ديسمبر 1996'),
    ],
  ])('%s', (words, other) => {
    expect(found(english1(words), other)).toEqual([])
  })
  test.each([
    ['9.7 trillion lamps', chinese1('9.6万亿盏灯'), '9.7 in en, 9.6万亿 in zh'],
    ['455 to 584 billion lamps', chinese1('4 560至5 840亿盏灯'), '455 in en, 4 560 in zh'],
    [
      'resolutions 36/87 A and B of 9 December 1981',
      chinese1('1981年12月9日第36/87 A号决议'),
      '36/87 B in en, not in zh',
    ],
    ['the 146 States', arabic1('147 دولة'), '146 in en, 147 in ar'],
    ['section 6.3.3 of the Agreement', arabic1('البند 6-3-4 من الاتفاق'), /4 in ar/],
  ])('%s: what differs is told', (words, other, told) => {
    expect(found(english1(words), other).join('\n')).toMatch(told)
  })
})

test('two titles of one sentence may stand the other way round', () => {
  const inEnglish = `*The General Assembly*,

1. *Takes note* of the report “Lights of the northern seas” and of the report “Keepers of the southern seas”;

2. *Decides* to consider “Lights of the northern seas” and “Keepers of the southern seas”.
`
  const inArabic = `إن الجمعية العامة،

1 - *تحيط علما* بالتقرير ”أضواء البحار الشمالية الباردة“ وبالتقرير ”حراس البحار الجنوبية الدافئة“؛

2 - *تقرر* النظر في ”حراس البحار الجنوبية الدافئة“ و ”أضواء البحار الشمالية الباردة“.
`
  expect(found(inEnglish, inArabic)).toEqual([])
})

test('a text in a language that is not read is refused', () => {
  const japanese = `総会は、

すべての灯台に関する決議を想起し、

1. すべての国に対し、海峡を照らすことを要請する。
`
  expect(() => concord([parse(english), parse(japanese)])).toThrow(UnreadLanguageError)
})
