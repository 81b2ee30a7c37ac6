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

const made = new Map<string, NumberWords>()

/** What the words of a language count; undefined for a language whose words are not known here. */
export const numberWordsOf = (code: string): NumberWords | undefined => {
  const table = tables[code]
  if (table === undefined) return undefined
  let words = made.get(code)
  if (!words) {
    const entries = entriesOf(table)
    words = (word) => entries.flatMap(([beginning, value]) => (startsWith(word, beginning) ? [value] : []))
    made.set(code, words)
  }
  return words
}
