/** Arabic as `pdftotext` writes it: invented pages, in the order in which the program puts pieces, figures and letters. */
import { describe, expect, test } from 'vitest'
import { parse } from '../../../grammar/parse.ts'
import { asRead } from '../../../grammar/index.ts'
import { createLigatures } from '../../../grammar/lexicon/ar/ligatures.ts'
import { outlineOf } from './reading.ts'

const [opens, runs, closes] = ['\u202b', '\u202a', '\u202c'] as const
/** A piece of a line; what stands between brackets `⟨ ⟩` is a run as it is seen. */
const piece = (text: string): string => opens + text.replaceAll('⟨', runs).replaceAll('⟩', closes) + closes
const page = (...lines: readonly string[]): string =>
  lines.map((line) => line.replaceAll(/[^ \n\f]+(?: [^ \n\f]+)*/g, piece)).join('\n')

/** How a page is read. */
const reading = (text: string): string => asRead(parse(text), text)?.text ?? text

describe('a page', () => {
  const text = page(
    '⟨A/RES/79/901⟩',
    '',
    'الجمعية العامة',
    '⟨December 2024 1⟩',
    '⟨ 79/901⟩اآلبار العامة',
    'إن الجمعية العامة⟨،⟩',
    'إذ تشير إلى قرارها ⟨ 70/901⟩المؤرخ ⟨ 25⟩أيلول⟨/⟩سبتمبر ⟨ ،12015⟩وإذ تؤكد أهميــة الســالم⟨،⟩',
    '        تحث الدول األعضاء على حفر اآلبار ⟨ ،)A/79/53( 53⟩خالل عام ⟨2025⟩؛      ⟨-1⟩',
    '   تقرر أن تبقي المسألة قيد نظرها⟨.⟩      ⟨-2⟩',
    'القرار ⟨.217⟩        ⟨1⟩',
    '⟨3/1⟩          ⟨24-24500⟩',
    '',
  )

  test('is read in the order of its lines, with the letters of lam-alef the right way round', () => {
    expect(reading(text).split('\n')).toEqual([
      'A/RES/79/901',
      '',
      'الجمعية العامة',
      '1 December 2024',
      '79/901 الآبار العامة',
      'إن الجمعية العامة،',
      'إذ تشير إلى قرارها 70/901 المؤرخ 25 أيلول/سبتمبر 2015¹، وإذ تؤكد أهمية السلام،',
      '1- تحث الدول الأعضاء على حفر الآبار 53 (A/79/53)، خلال عام 2025؛',
      '2- تقرر أن تبقي المسألة قيد نظرها.',
      '',
      '¹ القرار 217.',
      '24-24500          3/1',
      '',
    ])
  })

  test('gives the clauses, the note and its mark', () => {
    const outline = outlineOf(text)
    expect(outline).toMatchObject({ symbol: 'A/RES/79/901', footnotes: [{ label: '1', text: 'القرار 217.' }] })
    expect(outline.resolutions[0]?.operative.map(({ number }) => number)).toEqual([1, 2])
    expect(outline.references.map(({ label }) => label)).toEqual(['1'])
  })

  test('is not changed: nodes have their places in the text as it was given', () => {
    const document = parse(text)
    expect(document.position.end.offset).toBe(text.length)
    const last = outlineOf(text).resolutions[0]?.operative[1]?.position
    expect(text.slice(last?.start.offset, last?.end.offset)).toContain('تقرر أن تبقي المسألة قيد نظرها')
  })
})

test('a number behind the first line of its paragraph, as pdftotext puts it without -layout, is read before it', () => {
  const text = page('تحث الدول األعضاء على', '⟨-1⟩', 'حفر اآلبار؛', '⟨-2⟩', '', 'تقرر النظر فيها⟨.⟩')
  expect(reading(text)).toBe('1- تحث الدول الأعضاء على\nحفر الآبار؛\n2-\n\nتقرر النظر فيها.')
})

test('a vowel sign that parted a word has it back', () => {
  const parted = `${piece('ج األمم المتحدة')}   ${piece('وبرنام ُ')}`
  expect(reading(parted)).toBe('وبرنامُج الأمم المتحدة')
  expect(reading(page('دورا ً هامــا ً في األمم'))).toBe('دوراً هاماً في الأمم')
})

test('the end of a line that a vowel sign parted is read after it, where it stands in the row above', () => {
  const below = 'وإذ تؤكد أهمية الوحدة بين جميع البلدان واأل ّ'
  expect(
    reading(
      page('القرى والمدن،', 'مم كافة', below, 'في السنوات القادمة وما بعدها من أعوام كثيرة جدا على ما يراه كل منها'),
    ),
  ).toBe(
    'القرى والمدن،\nوإذ تؤكد أهمية الوحدة بين جميع البلدان والأّمم كافة\nفي السنوات القادمة وما بعدها من أعوام كثيرة جدا على ما يراه كل منها',
  )
})

describe('numbers of notes in rows of their own', () => {
  const body = ['إن الجمعية العامة⟨،⟩', 'إذ تشير إلى األمم⟨،1⟩', 'وإذ تؤكد السالم⟨،2⟩']

  test('each has its words, past the number of the job', () => {
    const text = page(...body, '⟨1⟩', '⟨2⟩', '', '⟨24-24500⟩', '', 'انظر األمم', 'القديمة⟨.⟩', '⟨.A/79/905⟩')
    expect(reading(text).split('\n').slice(3)).toEqual([
      '',
      '24-24500',
      '',
      '',
      '¹ انظر الأمم',
      'القديمة.',
      '',
      '² A/79/905.',
    ])
  })

  test('numbers at the end of a text, without words, are kept', () => {
    const text = page(...body, '⟨1⟩', '⟨2⟩', '', 'القرار ⟨.70/901⟩')
    expect(reading(text).split('\n').slice(3)).toEqual(['1', '2', '', 'القرار 70/901.'])
  })

  test('numbers without words on their page are kept', () => {
    const text = page(...body, '⟨1⟩', '⟨2⟩', '', 'القرار ⟨.70/901⟩', '\fالسالم⟨.⟩')
    expect(reading(text).split('\n').slice(3)).toEqual(['', '', '¹ القرار 70/901.', '\f2', 'السلام.'])
  })
})

describe('strokes', () => {
  const typed = 'وإذ تؤكد من جديد التزام البلديات بتسويـة نزاعاتها على اآلبار بالوسائل السلمية'
  const filled = 'على نحو يكفل أال تتعــرض القــرى البعيــدة لخطــر العطش في أي وقت من أوقــات الســنة'
  const own = 'وإذ ترحب بالــــدعم الــذي قدمــه الصــندوق القــديم لحفــر اآلبــار في الــوادي كلــه خالل الســنة'

  test.each([
    ['that stand before words that were not stretched were typed', typed, typed.replace('اآلبار', 'الآبار')],
    [
      'that fill the end of a line, each in its place, are gone',
      filled,
      'على نحو يكفل ألا تتعرض القرى البعيدة لخطر العطش في أي وقت من أوقات السنة',
    ],
    [
      'of a word that has more than the others of a line are its own',
      own,
      'وإذ ترحب بالــدعم الذي قدمه الصندوق القديم لحفر الآبار في الوادي كله خلال السنة',
    ],
    ['at the end of a paragraph were typed', `${filled}\nوتبعد عنــه األمراض،`, 'وتبعد عنــه الأمراض،'],
    [
      'of two places in one word: the last is longer by what fills the line',
      filled.replace('لخطــر', 'لخطــرهـــا'),
      'البعيدة لخطــرهـا العطش',
    ],
    ['that stand by themselves fill a line', `${filled}\nفي هذا العام⟨،⟩ـ وفي كل عام`, 'العام، وفي'],
  ])('%s', (_, text, read) => {
    expect(reading(page('اآلبار العامة', ...text.split('\n')))).toContain(read)
  })

  test('go all where they stand by another rule, as it cannot be told which were typed', () => {
    expect(reading(page(...Array<string>(9).fill('األمم المتــحدة والشعــوب المحــبة للسالم')))).not.toContain('ـ')
  })
})

test('the rest of a line that a vowel sign cut stands at its end, where it has room', () => {
  const cut = '           وفقا لميثاق األمم وقرار الجمعية العامة بشأن المتضــ ِ'
  expect(reading(page('اآلبار العامة⟨،⟩', cut, 'من إعلان منح', 'االستقالل للبلدان'))).toBe(
    'الآبار العامة،\nوفقا لميثاق الأمم وقرار الجمعية العامة بشأن المتضِمن إعلان منح\nالاستقلال للبلدان',
  )
})

test('a note whose number stands apart from its words follows another', () => {
  expect(
    reading(page('السالم في األمم⟨،1⟩', '', '⟨1⟩القرار ⟨،31/901⟩', '⟨ 2⟩الوثائق الرسمية⟨.⟩', '⟨.A/77/9013⟩')),
  ).toContain('¹القرار 31/901،\n\n² الوثائق الرسمية.\n\n³ A/77/901.')
})

test('an article with a stroke before a number is none of lam-alef', () => {
  expect(reading(page('خطوط األمم الـ ⟨140⟩'))).toBe('خطوط الأمم الـ 140')
})

describe('a mark in a row of its own', () => {
  const above = 'إذ تشير إلى اتفاقية اآلبار⟨1⟩ واتفاقية األنهار⟨2⟩ وبروتوكول القنوات'
  const below = 'وسائر الصكوك التي اعتمدتها البلديات'

  test('belongs to the line below, at its column', () => {
    const row = ' '.repeat(below.length - 'وسائر الصكوك'.length - 1)
    expect(
      reading(page('إن الجمعية العامة⟨،⟩', above, `${row}⟨3⟩`, below))
        .split('\n')
        .slice(1),
    ).toEqual([
      'إذ تشير إلى اتفاقية الآبار¹ واتفاقية الأنهار² وبروتوكول القنوات',
      'وسائر الصكوك³ التي اعتمدتها البلديات',
    ])
  })

  test('belongs to the last line of a page, where none follows', () => {
    const row = ' '.repeat(above.replaceAll(/⟨\d⟩/g, '').length - 'إذ تشير إلى'.length - 1)
    const text = page('إن الجمعية العامة⟨،⟩', above.replaceAll(/⟨\d⟩/g, ''), `${row}⟨1⟩`, '', 'انظر األمم')
    expect(reading(text).split('\n')[1]).toBe('إذ تشير إلى¹ اتفاقية الآبار واتفاقية الأنهار وبروتوكول القنوات')
  })

  test('several belong to one line, each at its column', () => {
    const from = (words: string): number => below.length - words.length - 1
    const [right, left] = [from('وسائر'), from('وسائر الصكوك')]
    const row = `${' '.repeat(left)}⟨2⟩${' '.repeat(right - left - 1)}⟨1⟩`
    expect(reading(page('األمم العامة', row, below)).split('\n')[1]).toBe('وسائر¹ الصكوك² التي اعتمدتها البلديات')
  })

  test('that is not due is a number', () => {
    expect(reading(page(above, '⟨7⟩', below)).split('\n')[1]).toBe('7')
  })
})

test('the number of a job is one, whichever of its parts is greater', () => {
  expect(reading(page('السالم في األمم', '⟨24-00000⟩'))).toBe('السلام في الأمم\n24-00000')
})

test('a vowel sign between an article and its word joins both', () => {
  expect(reading(`${piece('سبل األمم')}   ${piece('ُّ')} ${piece('ال')} ${piece('بحث')}`)).toBe('بحث الُّسبل الأمم')
})

test('shapes of letters are plain letters', () => {
  expect(reading('\ufedf\ufe94 \ufef7\ufee3\ufee2 الأمم')).toBe('لة لأمم الأمم')
})

test('a text whose letters stand as they are written is left alone', () => {
  const text = 'إن الجمعية العامة،\n\nإذ تؤكد أهمية السلام للأمم المتحدة،\n'
  expect(parse(text).foreign).toBeUndefined()
})

describe('lam-alef', () => {
  const ligatures = createLigatures()
  /** A word with every lam-alef turned -> as it was. */
  const restored = (word: string, before = '', after = ''): string => {
    const letters = word.replace(/ل([اأإآ])/g, '$1ل').split('')
    for (const at of ligatures.turned(letters.join(''), before, after))
      letters.splice(at, 2, letters[at + 1] ?? '', letters[at] ?? '')
    return letters.join('')
  }

  test.each([
    'الأمم للأمم الآبار لأغراض إلى إلا ألا ألف آلية الآلية لا ولا بلا',
    'ألثيا السلام سلامة سلاح إصلاح اختلاف استهلاك خلال استقلال احتلال علاقات',
    'العالم العالمية الحالة رسالته أعمال اتصالها إدخال مجال قالت طالبي المطالب',
    'هؤلاء زملاء ولاية الولايات بالولايات تعديلات معاملاتها يلاحظ ملائم ملايين',
    'لاستخدام لاتفاق لاندلاع لاحقا لاجئ اللاجئين لاتفيا الستين الكتاب الانتخابات الفتيات',
    'فضلا مثلا كاملا أولا دولار بروتوكولات الثلاثين بيلاروس',
  ])('%s', (words) => {
    expect(
      words
        .split(' ')
        .map((word) => restored(word))
        .join(' '),
    ).toBe(words)
  })

  test.each([
    ['اللجنة', 'الثالثة', ''],
    ['المادتين', 'الثالثة', 'والرابعة'],
    ['الأهداف', 'الثلاثة', ''],
    ['لمدة', 'ثلاثة', 'أيام'],
    ['مرة', 'ثالثة', ''],
    ['مدته', 'ثلاث', 'سنوات'],
    ['', 'عملا', 'بالقرار'],
    ['', 'عمال', 'المناجم'],
    ['المقدم', 'عملا', ''],
    ['الدوري الشامل', 'الثالثة', ''],
    ['ركائز األمم المتحدة', 'الثلاث', ''],
    ['مؤتمر األمم المتحدة', 'الثالث', ''],
  ])('what stands beside a word tells: %s %s %s', (before, word, after) => {
    expect(restored(word, before, after)).toBe(word)
  })
})
