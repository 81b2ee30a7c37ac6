/**
 * Lam-alef is one sign in print, and programs that read the places of a page write its two letters the wrong way round: `السالم` for
 * السلام, `األمم` for الأمم. Where both orders make a word, its form and lists of words tell which one was printed. The lists were made from
 * the words of 70 resolutions of sessions 75 to 80, 152,000 in all, and from the grammar of such words.
 */
import type { LigatureForms } from '../language.ts'

const oneOf = (...alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`
const pronouns = 'ه|ها|هم|هن|هما|نا|كم'

/** Prefixes of a word without an article, as far as they are no letters of its root. */
const prefixes = '[وفبكل]{0,2}'

/** Stems whose lam-alef was turned, as they come out: علاقة, سلام, ولاية, خلاف … */
const createTurned = (): RegExp =>
  new RegExp(
    `^${prefixes}${oneOf(
      'عالق|عالو|عالما?ت|عالمة|عالج|سالم|سالح|سالس|سالف[يا]|صالحي[ةات]|صالب',
      'خالف(?!ة|ي)|خالفي?ة?$(?<!خالفة)|خالفات|خالق|خالصا|غالف|غالسكو|فالح|فالن|فوالذ|جوالن|دوالر|زالز',
      'ثالث(?:ي|ون|اء|مائة)|تالح|تالم|تالشي|تالعب|تالفي|تالتيلولكو|ميالد|مالح|مالك$|مالبس|مالوي|مالريا|مالذ|مالم|مالجئ',
      '(?:و|لو)الي(?:ة|ت|ات)|بالستيك|باليين|ماليين|ظالم$|حالق|طالق|هيالن|قالع|كالم',
      'أعاله|أوال$|أصال$|أنغوال|إيبوال|إعالن|بيالروس|بنغالديش|تايالند|يوغوسالف|سلوفاك',
      '[يتنم]الحظ|[يتنم]الحق|[يتن]القي|[يتنم]الزم|[يت]تالق|متالحق|متالزم',
      // Plurals in the feminine, before a pronoun.
      `[^اأإآ]{3,6}الت(?:${pronouns})$|[^اأإآ]{1,3}ا[^ا]{1,2}الت(?:${pronouns})$|(?:سج|حم|صل|عم|بد)الت(?:${pronouns})$`,
    )}`,
    'u',
  )

/** Words with alef and lam in this order, whose forms would say otherwise: قالت, رسالته, شمال … */
const createStraight = (): RegExp =>
  new RegExp(
    `^(?:و?${oneOf(
      '(?:قا|طا|زا|حا|نا|سا|جا|ما|غا|أحا|أزا|أطا|أقا|دا|كا)لت$',
      '(?:حا|خا|زا|ما|با|قا|نا|طا|سا|كا|دا|ذا|غا|ضا|عا|تا|جا)ل$',
      '[يت](?:ز|ن|ط|ق|س|د|ح|م|ع)ال$',
    )}|و?[بلك]?${oneOf(
      `(?:رس|كف|عد|وك|عم|حص|بس|جه|ضح)الت(?:${pronouns}|ي)`,
      '(?:حا|مجا|شما|فعا|جبا|رجا|طوا|حيا|منا|نضا|قتا|كما|جما|سجا|جدا|خيا|حبا|رما|وصا|زوا|نوا|منوا|عيا|ليا|محا|مقا|ريا)ل$',
      '(?:جنرا|مارشا|برتغا|سنغا|صوما|تمثا|نيبا|مونريا|مونتريا|عقا|ناتا|توا|حما|قبا|غزا|هزا|مكيا|مثقا|هاما)ل$',
    )})`,
    'u',
  )

/**
 * Words that begin with a lam of their own, not with the article: لاحقا, لاتفيا, ولاية, and لاستخدام, which is a preposition before a verbal
 * noun of the seventh to tenth form.
 */
const createOwnLam = (): RegExp =>
  new RegExp(
    `^(?:${oneOf(
      'كالهما$|كالم$|فالح',
      '[وف]?باليين|[وف]?بالهاي|[وف]?بالستيك|[وف]?بالد(?:ا|ه|ها|هم|نا|هن|ي)?$',
      'و?والي(?:ة|ت|ات)',
    )}|[وف]?ال${oneOf(
      'حق(?:ا|ة|ين|ون|ه|ها)$|حظت|حظوا|ئق|ئم|جئ|زم(?:ا|ة|ت)?$|تين|تفيا|وس$|و$|هاي|غ$|غي(?:ة|ا)$|سيما|م$|قت$|قى$|قوا$|نكا$|ذقية|هوت',
      'ست(?!ة$|ون$|ين|ار|ائر|ر$|رات$)[^ا]{1,4}ا|ست(?:قا|عا|فا|دا|ما|جا|ضا|با)[^ا]',
      '[^متا]ت[^ا]ا(?!ت|ن$)|[^متا]تال[^يةه]|ت(?:خاذ(?!ل)|فاق(?!م)|صال|باع|جاه(?!ل)|حاد|هام|ساق)|متثال|متنان|متالك',
      'ض(?:طالع|طراب)|صط[^ا]ا|زد[^ا]ا|طالع|دعاء|ئتال|ئتما|لتزا|لتما|لتحا|لتقا|نتشا|نتقا|نتخا|نتها|نتعا',
      'ن(?!ير|قص|سو|سي|صب|فق|ظر|شط)[^ا]{2}ا(?!ت|ن$)|ن[^ا]ال[^ءيةه]',
    )})`,
    'u',
  )

/** Words that begin with alef and lam in this order: إلى, إلغاء, آلية, ألف; all others begin with a preposition, as لأغراض. */
const createInitial = (): RegExp =>
  new RegExp(
    `^[وفبكل]{0,2}${oneOf(
      `إل(?:ى$|ي(?:${pronouns}|ك)?$|غاء|قاء|حاق|حاح|زام|هام|مام|هاء|كترون|يزيه|ياد|ه$|هي)`,
      'آل(?:ي|ة|ت|ام|$)',
      'أل(?:ف(?:ا|ي|ين|ية|ان)?$|مان|بان|ثيا|مات|كس|ما?$|حت?$|حق|قى|قت|قوا|غى|غت|غي|زم|عاب$|قاب$|غام|ياف|وان|واح|سن|فاظ|بوم|يم$|يس|ند|ستر|حان$|باب$|وية)',
    )}`,
    'u',
  )

/** Nouns that begin with alef and have a root letter after the pair: إصلاح, اختلاف, أخلاق; not إدخال, اتصالها, أساليب. */
const createFromAlef = (): RegExp =>
  new RegExp(`^${prefixes}[اإأ][^ا]{1,4}ال(?!$|(?:${pronouns}|ا|هما)$|ي|ة|ت|ات)`, 'u')

const pair = /[اأإآ]ل/g
const alefs = /[اأإآ]$/
const conjunction = /^[وف]?$/
const beforeArticle = /^[وف]?[بك]?$/
const article = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=.)/
const three = /^(?:و|ف)?[بكل]?ثالث(ة?)$/

/** Words whose letters tell in which order lam and alef were printed. */
export function createLigatures(): LigatureForms {
  const turned = createTurned()
  const straight = createStraight()
  const ownLam = createOwnLam()
  const initial = createInitial()
  const fromAlef = createFromAlef()

  /** Whether the pair at an offset was turned; those before it in the word have been put right. */
  function isTurned(word: string, at: number, { before, after }: Neighbours): boolean {
    const head = word.slice(0, at)
    const tail = word.slice(at + 2)
    const isPlain = word.charAt(at) === 'ا'
    // No word has two alefs together, nor lam and alef where every such pair was turned: the last two of three were one sign.
    if (alefs.test(head)) return true
    if (!isPlain && conjunction.test(head)) return !initial.test(word)
    if (head.endsWith('ل')) return true
    if (!isPlain) return false
    if (/^[ءئؤ]/.test(tail)) return true
    if (beforeArticle.test(head)) return tail === '' || ownLam.test(word)
    // Nor is a lam doubled behind alef: خلال, استقلال.
    if (tail.startsWith('ل')) return true
    const stem = word.replace(article, '')
    const hasArticle = stem !== word
    const number = three.exec(stem)
    if (number) return isThree(number[1] === '', hasArticle, before, after)
    if (straight.test(stem)) return false
    if (turned.test(stem) || fromAlef.test(stem)) return true
    if (tail === 'ت' || tail === 'ن') return true
    return tail === '' && !hasArticle && isAccusative(word, after)
  }

  return {
    turned: (word, before, after) => {
      const found: number[] = []
      let read = word
      for (const { index } of word.matchAll(pair))
        if (isTurned(read, index, { before, after })) {
          found.push(index)
          read = `${read.slice(0, index)}ل${word.charAt(index)}${read.slice(index + 2)}`
        }
      return found
    },
  }
}

interface Neighbours {
  readonly before: string
  readonly after: string
}

const ordinalAfter = /^وال/
/** Behind these stands the third without an article; behind other words three of something. */
const thirdOf = /^(?:مرة|أطراف|طرف|دول|دولة|بلدان|جهة|جهات|سنة)$/
/** Said of one thing, so that a number behind it is an ordinal: `دورة الاستعراض الدوري الشامل الثالثة`. */
const singular = /^ال(?:شامل|دوري|سنوي|عام|عادي|جاري)$/
const countedAfter = /(?:ات|قائق|عشرة)$/
/** Several things whose number has the masculine form. */
const countedBefore = /(?:ات|ركائز|دعائم)$/

/** An organization that stands between things and their number: `ركائز الأمم المتحدة الثلاث`. */
const between = / األمم المتحدة$/

/** Three and the third: `اللجنة الثالثة`, `المادتين الثالثة والرابعة` and `مرة ثالثة`, but `الأهداف الثلاثة`, `ثلاثة أيام`, `ثلاث سنوات`. */
function isThree(isMasculine: boolean, hasArticle: boolean, words: string, after: string): boolean {
  const before = words.replace(between, '').split(' ').at(-1) ?? ''
  if (isMasculine) return countedAfter.test(after) || (hasArticle && countedBefore.test(before))
  return hasArticle
    ? !before.endsWith('ة') && !singular.test(before) && !ordinalAfter.test(after)
    : !thirdOf.test(before)
}

/** `فضلا`: the ending of an indefinite noun. Words that begin with alef have it seldom; `عمال` are workers but in عملا بـ, of which a
 * page may end between the two. */
const isAccusative = (word: string, after: string): boolean =>
  /^[وف]?عمال$/.test(word) ? after === '' || after.startsWith('ب') : !/^(?:[وفبل]?ا|[وفبكل]{0,2}[أإ])/.test(word)
