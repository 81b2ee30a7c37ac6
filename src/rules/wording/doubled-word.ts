import { MONTHS } from '../../../grammar/english.ts'
import { LETTER, LOWER, regex } from '../../../grammar/index.ts'
import { isProtected, isQuoted, nodesAt, runningText, type RunningText } from '../../lint/facts/blocks.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { documentWords, repeatsWords } from '../../lint/facts/words.ts'
import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { repeatedWords } from '../shared/repeated-words.ts'
import { wordGraph } from '../../lint/spelling/words.ts'
import type { CleanText } from '../../tree/clean.ts'

/** A word, and the same word again. */
const doubled = regex('gu')`\b([A-Z]?[${LOWER}]+) (?=\1(?![${LETTER}\d-]))`
/** The same in any script that has letters of two cases. */
const doubledAnywhere =
  /(?<![\p{L}\p{N}\u2019'\u2010\u2011-])(\p{Lu}?\p{Ll}+) (?=\1(?![\p{L}\p{N}\u2019'\u2010\u2011-]))/gu
/** The same in Arabic, whose letters have no case. */
const doubledArabic = /(?<![\p{L}\p{M}])([\u0621-\u064a]{2,}) (?=\1(?![\p{L}\p{M}]))/gu
/** In Chinese nothing parts the words: two characters or more, and `的` but where it ends a word itself, as in `目的的`. */
const doubledChinese = /(\p{Script=Han}{2,5})\1|(?<![目标])(的)\2/gu
/** Two or three words, and the same again: `as well as well as`, `of the Secretary-General of the Secretary-General`. */
const aWord = `[A-Z]?[${LOWER}]{2,}(?:-[A-Z]?[${LOWER}]+)?`
const doubledPhrase = regex('gu')`(?<!-)\b((?!and |or )${aWord}(?: ${aWord}){1,2}) (?=\1(?![${LETTER}\d-]))`
/** `non-governmental organizations and organizations and networks`: two things, the first with a word of its own (A/RES/75/260). */
const hasOwnWord = /[a-z](?:al|ary|ed|ic|ing|ive|ous) $/
const joins = / (?:and|or)$/
/** `the Meeting of States that States that apply such provisions may act` (A/RES/76/232): a clause that begins with what it says something of. */
const beginsClause = /^\S+ that$/
/** A name that is made of one word twice is no word in small letters, and the word never stands alone: `Mayi Mayi`. */
const isName = (word: string, text: string): boolean =>
  /^[A-Z]/.test(word) &&
  (word.length < 5 || !wordGraph()?.rank(word.toLowerCase())) &&
  // Lists of sanctions have the name in capitals too: `CHANG CHANG HA` (S/RES/2321 (2016)).
  !(
    word.length > 4 &&
    !text.includes(`${word} ${word}`.toUpperCase()) &&
    new RegExp(String.raw`(?<!\b${word}\s+)\b${word}\b(?!\s+${word}\b)`).test(text)
  )
/** `ro ro passenger ships`: what is no word alone is a term. */
const isTerm = (word: string): boolean => /^[a-z]{2,3}$/.test(word) && wordGraph()?.rank(word) === 0
/** Fewer words with a semicolon between them are members of a list, not a line that was pasted twice. */
const fewestPasted = 8
/** What stands in another paragraph of the source is a running head: `Co-ordinating`, a page, `Committee`. */
const isOverBlankLine = /\n[ \t]*\n/
/** Words that may rightly follow themselves: `notamment en en établissant des résumés`, `nous nous engageons`. */
const repeatable: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['that', 'had', 'is']),
  fr: new Set(['en', 'nous', 'vous']),
  // A name that ends with what the next begins with: `不结盟国家国家元首`, `科学及文化组织组织法`.
  zh: new Set('国家 组织 部队 目的 人员 机构 会议 政府 区域 大会 法院 基金 银行 中心'.split(' ')),
  // Letters of a series: `53/77 ألف ألف`.
  ar: new Set('ألف باء جيم دال هاء واو زاي حاء طاء ياء كاف لام ميم نون سين عين فاء صاد قاف راء شين تاء ثاء'.split(' ')),
}
/** Words that end no other one: the second of `are as as` may be a piece of `areas`. */
const isWhole = regex('u')`^(?:\p{Ll}{5,}|the|of|to|by|for|with|from|that|this|their|its)$`

/** A word that stands several times in a row. */
interface Run {
  readonly word: string
  readonly start: number
  end: number
  times: number
}

/** The runs of one word in a text: however often it stands, it is one mistake. */
function* runs(text: string, pattern: RegExp, isDoubled: (word: string, index: number) => boolean): Generator<Run> {
  let run: Run | undefined
  for (const { 1: word = '', index } of text.matchAll(pattern)) {
    if (!isDoubled(word, index)) continue
    const end = index + 2 * word.length + 1
    if (run && run.word === word && run.end === index + word.length) {
      run.end = end
      run.times += 1
      continue
    }
    if (run) yield run
    run = { word, start: index, end, times: 2 }
  }
  if (run) yield run
}

const rule: Rule = defineRule({
  id: 'doubled-word',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'No word stands twice in a row.',
  rationale:
    'Amending and line breaks leave `the the` behind. `That that` and `had had` may be right, and ' +
    'words with a capital that no one writes in small letters are names (`Mayi Mayi`). Quotations and ' +
    'titles are left alone, and so are compounds that the text has elsewhere with a hyphen ' +
    '(`South-South`): the end of a line took theirs. In French `en en établissant` and `nous nous engageons` are right; beyond English ' +
    'words with a capital are taken for names. Where one of the two may be a piece of a torn ' +
    'word, the fix is only suggested.',
  sources: [
    {
      kind: 'measured',
      text:
        '359 texts of 1946 to 2026: `held in in Ramallah` (A/RES/79/81, PP 28) and `as civilians in in ' +
        'accordance` (A/HRC/RES/56/7, PP 15), both mistakes of the published texts; else only what was misread in scans.',
    },
    {
      kind: 'measured',
      text: '90 resolutions each of 2020 to 2025 in French, Spanish and Russian: none but “en en” before a participle, twice.',
    },
  ],
  profiles: { languages: 'read', since: 1946 },
  options: {},
  messages: {
    doubled: '“{word}” stands twice',
    passage: 'These words stand twice in a row: “{word}”',
    passages: 'These words stand {times} times in a row: “{word}”',
    repeated: '“{word}” stands {times} times in a row',
  },
  examples: [
    {
      title: 'The end of a paragraph, pasted twice',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the right to safe drinking water of all «right to safe drinking water of all»,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['These words stand twice in a row: “right to safe drinking water of all”'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the right to safe drinking water of all,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Words that come again after others',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the rights of women and the rights of women and girls, in law and in practice and in law,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'Some words with capitals among them',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the report «of the Secretary-General of the Secretary-General» and the work of «the General Assembly the General Assembly»,',
        '1. *Calls upon* all «Member States Member States» to act;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“of the Secretary-General” stands twice',
        '“the General Assembly” stands twice',
        '“Member States” stands twice',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the report of the Secretary-General and the work of the General Assembly,',
        '1. *Calls upon* all Member States to act;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Twice',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the meeting held «in in» Ramallah and the «Charter Charter»,',
        '1. *«Welcomes* welcomes» the report;',
        lines('2. *Decides* to remain seized of «the', 'the» matter.'),
      ),
      problems: ['“in” stands twice', '“Charter” stands twice', '“Welcomes” stands twice', '“the” stands twice'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the meeting held in Ramallah and the Charter,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'The head of a page in the middle of a paragraph (A/RES/1995(XIX))',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the meeting of the members of the',
        'the Commission, held in May,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'In French, and what is right there',
      text: paragraphs(
        '*L’Assemblée générale*,',
        '*Rappelant* les engagements «pris pris» à Doha et considérant que nous nous engageons,',
        '1. *Prie* le Secrétaire général d’améliorer ses «rapports rapports», en en établissant des résumés ;',
        '2. *Décide* de rester saisie de la question.',
      ),
      problems: ['“pris” stands twice', '“rapports” stands twice'],
      fixed: paragraphs(
        '*L’Assemblée générale*,',
        '*Rappelant* les engagements pris à Doha et considérant que nous nous engageons,',
        '1. *Prie* le Secrétaire général d’améliorer ses rapports, en en établissant des résumés ;',
        '2. *Décide* de rester saisie de la question.',
      ),
    },
    {
      title: 'In Chinese, where nothing parts the words',
      text: paragraphs(
        '大会，',
        '回顾关于可持续«发展发展»的决议，又回顾该次会议«的的»目的的实现，',
        '1. 欢迎秘书长的报告；',
        '2. 决定继续审议此事。',
      ),
      problems: ['“发展” stands twice', '“的” stands twice'],
      fixed: paragraphs(
        '大会，',
        '回顾关于可持续发展的决议，又回顾该次会议的目的的实现，',
        '1. 欢迎秘书长的报告；',
        '2. 决定继续审议此事。',
      ),
    },
    {
      title: 'In Arabic',
      text: paragraphs(
        '*إن الجمعية العامة*،',
        '*إذ تشير* إلى قراراتها «في في» هذا المجال،',
        '1 - *ترحب* بالتقرير؛',
        '2 - *تقرر* أن تبقي المسألة قيد نظرها.',
      ),
      problems: ['“في” stands twice'],
      fixed: paragraphs(
        '*إن الجمعية العامة*،',
        '*إذ تشير* إلى قراراتها في هذا المجال،',
        '1 - *ترحب* بالتقرير؛',
        '2 - *تقرر* أن تبقي المسألة قيد نظرها.',
      ),
    },
    {
      title: 'In Russian',
      text: paragraphs(
        '*Генеральная Ассамблея*,',
        '*ссылаясь* на свою резолюцию 77/338 от 1 сентября 2023 года,',
        '1. *просит* Генерального секретаря представить «доклад доклад»;',
        '2. *постановляет* продолжать заниматься этим вопросом.',
      ),
      problems: ['“доклад” stands twice'],
      fixed: paragraphs(
        '*Генеральная Ассамблея*,',
        '*ссылаясь* на свою резолюцию 77/338 от 1 сентября 2023 года,',
        '1. *просит* Генерального секретаря представить доклад;',
        '2. *постановляет* продолжать заниматься этим вопросом.',
      ),
    },
    {
      title: 'Several times in a row',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the report of «the the the» Secretary-General,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['“the” stands 3 times in a row'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the report of the Secretary-General,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Names, and words that may follow themselves',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the Mayi Mayi groups and the ro ro ships, the Daesong Trading Company; Korea Daesong Trading Company; Korea Daesong ' +
          'Corporation, the Protocol to the Convention on Biological Diversity; Convention on Biological Diversity; Convention on ' +
          'Trade, and considering that that decision had had effects,',
        '1. *Welcomes* the report entitled “the the”, the view of States that States that can should help, and non-governmental ' +
          'organizations and organizations and ' +
          'networks of the young;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'A compound that lost its hyphen at the end of a line',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the promotion of South South cooperation,',
        '1. *Welcomes* the report on South-South cooperation;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const { language } = context.profile
    const isEnglish = language === 'en'
    const known = new Map<string, boolean>()
    /** Whether a word may stand twice in this text; looked up once, however often it does. */
    const isRight = (word: string): boolean => {
      let right = known.get(word)
      if (right === undefined) {
        // A line’s end took the hyphen of a compound that is made of one word twice: “South-South”.
        const isCompound = (): boolean => context.text.includes(`${word}-${word}`)
        const isNamed = isEnglish ? isTerm(word) || isName(word, context.text) : /^\p{Lu}/u.test(word)
        known.set(word, (right = repeatable[language]?.has(word) === true || isNamed || isCompound()))
      }
      return right
    }
    /** The verb that opens a paragraph has a capital, and the same behind it none: `Requests requests`. */
    const checkOpening = (clean: CleanText): void => {
      const [first = '', second = ''] = clean.text.split(' ', 2)
      if (first.length < 4 || first === second || first.toLowerCase() !== second) return
      const end = first.length + 1 + second.length
      context.report({
        message: 'doubled',
        data: { word: first, times: 2 },
        at: clean.rangeOf(0, end),
        expected: [first],
        fix: {
          title: `Leave one “${first}”`,
          edits: rewrite(clean, first.length, end, ''),
          changes: ['text'],
          kind: 'suggested',
        },
      })
    }
    const checkChinese = (block: RunningText, clean: CleanText): void => {
      for (const { 0: found, 1: long, 2: short, index } of clean.text.matchAll(doubledChinese)) {
        const word = long ?? short ?? ''
        const at = clean.rangeOf(index, index + found.length)
        if (isRight(word) || at.end - at.start > found.length || isProtected(block, at.start)) continue
        context.report({
          message: 'doubled',
          data: { word, times: 2 },
          at,
          expected: [word],
          fix: { title: `Leave one “${word}”`, edits: [{ ...at, text: word }], changes: ['text'], kind: 'suggested' },
        })
      }
    }
    return {
      document: () => {
        for (const block of context.fact(runningText)) {
          const row = context.fact(documentWords).of(block)
          if (isEnglish) checkOpening(row.clean)
          for (const { start, end, last, until, times } of repeatedWords(row.clean.text)) {
            const at = row.clean.rangeOf(end, until)
            const source = row.clean.rangeOf(start, until)
            if (nodesAt(block, at.start).some(({ type }) => type === 'quotation')) continue
            if (isOverBlankLine.test(context.slice(source))) continue
            const words = row.clean.text.slice(last, until)
            // `Daesong Trading Company; Korea Daesong Trading Company; Korea Daesong`: other names in a list.
            if (words.includes(';') && words.split(' ').length < fewestPasted) continue
            // `Protocol on Biosafety to the Convention on Biological Diversity; Convention on Biological Diversity;`
            if (/^[A-Z]/.test(words) && row.clean.text.charAt(end - 2) === ';' && row.clean.text.charAt(until) === ';')
              continue
            context.report({
              message: times > 2 ? 'passages' : 'passage',
              data: { word: words, times },
              at,
              expected: [''],
              fix: {
                title: 'Leave them once',
                edits: rewrite(row.clean, start, last, ''),
                changes: ['text'],
                kind: 'suggested',
              },
            })
          }
          // The words of a document are those in Latin letters.
          if (isEnglish && !repeatsWords(row)) continue
          const { clean } = row
          for (const { 0: found, 1: words = '', index } of isEnglish ? clean.text.matchAll(doubledPhrase) : []) {
            const [first, second] = words.split(' ')
            if (
              first === second ||
              beginsClause.test(words) ||
              (joins.test(words) && hasOwnWord.test(clean.text.slice(0, index)))
            )
              continue
            const at = clean.rangeOf(index, index + found.length + words.length)
            if (isQuoted(block, at.start) || isOverBlankLine.test(context.slice(at))) continue
            context.report({
              message: 'doubled',
              data: { word: words, times: 2 },
              at,
              expected: [words],
              fix: {
                title: `Leave one “${words}”`,
                edits: rewrite(clean, index, index + found.length, ''),
                changes: ['text'],
                kind: 'suggested',
              },
            })
          }
          /** Whether the word that begins at an index stands there twice for the reader of the source too. */
          const isDoubled = (word: string, index: number): boolean => {
            const at = clean.rangeOf(index, index + 2 * word.length + 1)
            const second = clean.rangeOf(index + word.length, index + 2 * word.length + 1)
            return (
              // The date of a resolution belongs to its citation, but no month to its date twice.
              (!isProtected(block, at.start) || MONTHS.includes(word)) &&
              // A page break between the two makes the second one a part of what was read twice.
              context.slice(second).trim() === word &&
              !isOverBlankLine.test(context.slice(at))
            )
          }
          if (language === 'zh') {
            checkChinese(block, clean)
            continue
          }
          for (const { word, start, end, times } of runs(
            clean.text,
            isEnglish ? doubled : language === 'ar' ? doubledArabic : doubledAnywhere,
            (each, at) => !isRight(each) && isDoubled(each, at),
          )) {
            const rest = clean.rangeOf(start + word.length, end)
            context.report({
              message: times === 2 ? 'doubled' : 'repeated',
              data: { word, times },
              at: clean.rangeOf(start, end),
              expected: [word],
              fix: {
                title: `Leave one “${word}”`,
                edits: [{ ...rest, text: '' }],
                changes: ['text'],
                kind: isWhole.test(word) ? 'safe' : 'suggested',
              },
            })
          }
        }
      },
    }
  },
})
export default rule
