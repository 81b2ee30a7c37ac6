/**
 * Numbers in words, as one language writes what another writes in figures: `10-Year` is `décennal` and `десятилетняя`. Values with the
 * beginnings of their words, for words are inflected and compounded; seen in the 90 resolutions that were read in all languages.
 */

/** `10 dix décen`: a value and the beginnings of its words; a beginning that ends with a stop is the whole word. */
const tables: Readonly<Record<string, string>> = {
  en: `1 one. once. single first; 2 two. twice bi. second half. both. two-; 3 three third triennial tri.; 4 four quadrennial quarter; 5 five fifth
    quinquennial; 6 six; 7 seven; 8 eight; 9 nine nint; 10 ten. tenth ten- decade decen; 11 eleven; 12 twelve twelf dozen; 13 thirteen; 14 fourteen;
    15 fifteen; 16 sixteen; 17 seventeen; 18 eighteen; 19 nineteen; 20 twent; 30 thirt; 40 fort; 50 fift half.; 60 sixt; 70 sevent; 80 eight; 90
    ninet; 100 hundred centen century; 1000 thousand millen; 1000000 million; 1000000000 billion`,
  fr: `1 un. une. premi; 2 deux second bienn bisann semestr moitié; 3 trois tiers tierce trienn trimestr; 4 quatr quadrienn quart; 5 cinq quinquenn;
    6 six; 7 sept. septi; 8 huit; 9 neuf neuv; 10 dix. dixi décen dizaine; 11 onz; 12 douz; 13 treiz; 14 quatorz; 15 quinz; 16 seiz; 17 dix-sept;
    18 dix-huit; 19 dix-neuv dix-neuf; 20 vingt; 30 trent; 40 quarant; 50 cinquant moitié; 60 soixant; 70 soixante-dix; 80 quatre-vingt; 90
    quatre-vingt-dix; 100 cent; 1000 mille milli; 1000000 million; 1000000000 milliard`,
  es: `1 un. uno una prim; 2 dos. segund bienal bianual semestr mitad ambos ambas; 3 tres tercer trienal trimestr; 4 cuatr cuart cuadrienal; 5 cinco
    quint quinquenal; 6 seis sext; 7 siete séptim; 8 ocho octav; 9 nueve noven; 10 diez décim dece decad década; 11 once undécim; 12 doce duodécim docena;
    13 trece; 14 catorce; 15 quince; 16 dieciséis; 17 diecisiete; 18 dieciocho; 19 diecinueve; 20 veint vigésim; 30 treint trigésim; 40 cuarent;
    50 cincuent quincuagésim mitad; 60 sesent; 70 setent; 80 ochent; 90 novent; 100 cien centen centésim; 1000 mil. miles milen; 1000000 millon millón;
    1000000000 mil.`,
  ru: `1 один одн перв единств; 2 два две. двух двум двое обе оба втор полугод половин; 3 три трех трём трое трет; 4 четыр четвер; 5 пят; 6 шест полугод;
    7 сем седьм; 8 восем восьм; 9 девят; 10 десят; 11 одиннадцат; 12 двенадцат; 13 тринадцат; 14 четырнадцат; 15 пятнадцат; 16 шестнадцат; 17 семнадцат;
    18 восемнадцат; 19 девятнадцат; 20 двадцат; 30 тридцат; 40 сорок; 50 пятьдесят пятидесят половин; 60 шестьдесят шестидесят; 70 семьдесят семидесят;
    80 восемьдесят восьмидесят; 90 девяност; 100 сто. ста. сот. столет; 1000 тысяч; 1000000 миллион млн; 1000000000 миллиард млрд`,
  ar: `1 واحد أول أولى أحد إحدى حادي; 2 اثن ثاني ثان. ثنائ مرتين. نصف كلا. كلتا; 3 ثلاث ثالث ثلث; 4 أربع رابع ربع; 5 خمس خامس; 6 ست. ستة. سادس سدس
    نصف; 7 سبع سابع; 8 ثمان ثامن; 9 تسع تاسع; 10 عشر عاشر عقد. عقدا. عقدي; 11 حادي أحد إحدى; 12 اثنا اثني ثاني; 20 عشرون عشرين عشرين; 30 ثلاثون ثلاثين;
    40 أربعون أربعين; 50 خمسون خمسين نصف; 60 ستون ستين; 70 سبعون سبعين; 80 ثمانون ثمانين; 90 تسعون تسعين; 100 مائة. مئة. مئوي قرن; 200 مائت;
    1000 ألف ألفي. آلاف; 1000000 مليون ملايين; 1000000000 بليون بلايين مليار`,
}

/** The values of a word of a language, as figures. */
export type NumberWords = (word: string) => readonly string[]

const entriesOf = (table: string): (readonly [beginning: string, value: string])[] =>
  table.split(';').flatMap((entry) => {
    const [value = '', ...beginnings] = entry.trim().split(/\s+/)
    return beginnings.map((beginning) => [beginning, value] as const)
  })

const startsWith = (word: string, beginning: string): boolean =>
  beginning.endsWith('.') ? word === beginning.slice(0, -1) : word.startsWith(beginning)

/** `درجتين`, two degrees: what ends so is two of something; the masculine form is that of the plural as well. */
const dual = /ت(?:ين|ان|ا|ي)$|^\p{L}{0,3}(?:عام|يوم|شهر|عقد|قرن)(?:ين|ان)$/u

/** What Arabic writes together with a word: `and`, `in`, `for`, the article. */
const arabicBefore = /^[وف]?(?:[بكل]?ال|لل|[بكل])?(?=\p{L}{2})/u

/** Digits of Chinese, from zero on, and its units. */
const digits = '零一二三四五六七八九'
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const scales: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 }
const alsoDigits: Readonly<Record<string, number>> = { 〇: 0, 两: 2 }

const digitOf = (sign: string): number => alsoDigits[sign] ?? Math.max(0, digits.indexOf(sign))

/** `二十五` is 25, `一百零一` 101, `三千万` 30 million, `一六〇` 160. */
const chineseValue = (word: string): number => {
  const signs = word.split('')
  if (signs.length > 1 && signs.every((sign) => units[sign] === undefined && scales[sign] === undefined))
    return Number(signs.map(digitOf).join(''))
  let [whole, below, digit] = [0, 0, 0]
  for (const sign of signs) {
    const [unit, scale] = [units[sign], scales[sign]]
    if (unit !== undefined) [below, digit] = [below + (digit || 1) * unit, 0]
    else if (scale !== undefined) [whole, below, digit] = [(whole + below + digit || 1) * scale, 0, 0]
    else digit = digitOf(sign)
  }
  return whole + below + digit
}

/** `二` and `半` count in words of any length. */
const chinese: NumberWords = (word) => {
  const value = chineseValue(word.replaceAll(/[第半]/gu, ''))
  return word.includes('半') ? ['2', '6', '50', String(value)] : [String(value)]
}

/** Words that count in a language without spaces between words. */
export const chineseNumber: RegExp = /第?[零〇一二三四五六七八九十百千万亿两半]+/gu

/** `الرابع عشر` is 14, `الخامس والعشرون` 25: what two words of Arabic that follow each other count together. */
export const together = (units: readonly string[], tens: readonly string[]): string[] =>
  units.flatMap((unit) =>
    Number(unit) < 10
      ? tens.flatMap((ten) => (Number(ten) % 10 === 0 && Number(ten) < 100 ? [String(Number(unit) + Number(ten))] : []))
      : [],
  )

const made = new Map<string, NumberWords>()

/** What the words of a language count; undefined for a language whose words are not known here. */
export const numberWordsOf = (code: string): NumberWords | undefined => {
  if (code === 'zh') return chinese
  const table = tables[code]
  if (table === undefined) return undefined
  let words = made.get(code)
  if (!words) {
    const entries = entriesOf(table)
    const valuesOf: NumberWords = (word) =>
      entries.flatMap(([beginning, value]) => (startsWith(word, beginning) ? [value] : []))
    words =
      code === 'ar'
        ? (word) => [...valuesOf(word), ...valuesOf(word.replace(arabicBefore, '')), ...(dual.test(word) ? ['2'] : [])]
        : valuesOf
    made.set(code, words)
  }
  return words
}
