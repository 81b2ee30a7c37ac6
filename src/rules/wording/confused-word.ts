import { isQuoted } from '../../lint/facts/blocks.ts'
import { phraseFinder } from '../../lint/facts/phrases.ts'
import { documentWords, haveNext, type BlockWords } from '../../lint/facts/words.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { lowerFirst } from '../../lint/first-letter.ts'
import { wordTrait } from '../../tree/vocabulary.ts'
import { reportInstead } from '../shared/instead.ts'
import { reportSlips, type WordSlip } from '../shared/word-slips.ts'

/** Before a vowel that is sounded as one, and before one that is not: `a university`, `an hour`. */
const vowel =
  /^(?:[aeiou](?!n[ei](?:[flqstv]|on)|ni\b|ri|s[aeu]|ti|kr|ganda|biq|rug|u|w|ne\b|nce\b)[a-z]{2,}|hour|honou?r|honest|heir)/
const consonant = /^(?:[bcdfgjklmnpqrstvwyz]|h(?!our|ono|one|eir|ist|otel)|u(?:ni[flqtv]|se|sual|til)|eu)[a-z]{2,}/

/** Small words, too short for a dictionary to tell, as fingers and readers of page images write them. */
const typed: Readonly<Record<string, string>> = {
  teh: 'the',
  hte: 'the',
  tbe: 'the',
  adn: 'and',
  nad: 'and',
  bv: 'by',
  witb: 'with',
  wiht: 'with',
  tbat: 'that',
  taht: 'that',
  tbis: 'this',
}

const findConfusions = phraseFinder<WordSlip>([
  {
    first: 'more less fewer rather other greater higher lower later earlier better',
    second: 'then',
    pattern: /\b(?:more|less|fewer|rather|other|greater|higher|lower|later|earlier|better) then(?= [a-z\d])/y,
    from: /then$/,
    to: 'than',
  },
  {
    first: 'more less fewer greater higher lower larger smaller earlier longer faster',
    needs: 'then',
    pattern:
      /\b(?:more|less|fewer|greater|higher|lower|larger|smaller|earlier|longer|faster)(?: [a-z-]+){1,3} then(?= (?:the|in|a|an|those|ever|that|any|half|one|two|men|boys|women|\d))/y,
    from: /then$/,
    to: 'than',
  },
  {
    first: 'in into',
    second: 'to a',
    needs: 'account consideration',
    pattern: /\b(?:in to|into a) (?:account|consideration)\b/y,
    from: /^in(?:to a| to)/,
    to: 'into',
  },
  {
    first: 'there',
    pattern:
      /\bthere (?=(?:own|respective|efforts?|rights?|obligations?|commitments?|families|work|support|national|capacity|full|participation|territory|territories|Governments?|responsibilit(?:y|ies))\b)/y,
    from: /^there/,
    to: 'their',
  },
  {
    first: 'there',
    pattern:
      /(?<=\b(?:of|in|to|with|for|by|on|from|all|and|under|through|improve|strengthen|share|fulfil|meet|increase|enhance) )there (?!(?:is|are|was|were|has|have|had|be|been|being|will|would|shall|should|can|could|may|might|must|exists?|remain|remains|remained|appears?|seems?|needs?|continues?|still|no|not|for|to|and|or|by|from|in|on|at|as|that|which|with|also|in)\b)(?=[a-z])/y,
    from: /^there/,
    to: 'their',
  },
  {
    first: 'form',
    pattern:
      /(?<!\b(?:[Tt]o|that|which|and|or|can|will|may|they|States|not|also|should|must|the|an?|any|every|this|one|another|each|some|no|in|could|would|shall|these|those|together) )\bform (?=all\b|their\b|its\b|other\b|these\b|those\b|various\b|developing\b|within\b|[A-Z]|\d{1,2} |the (?!basis|core|backbone|foundation|subject|heart|cornerstone|majority))/y,
    from: /form/,
    to: 'from',
  },
  {
    first: 'from froms',
    second: 'of',
    pattern: /(?<=\b(?:all|any|other|some|new|various|many|different) )froms?(?= of\b)/y,
    from: /from/,
    to: 'form',
  },
  {
    first: 'principle',
    pattern:
      /\bprinciple(?= (?:organs?|judicial|deliberative|policymaking|purposes?|objectives?|sources?|victims|bod(?:y|ies)|causes?|forum)\b)/y,
    from: /le$/,
    to: 'al',
  },
  {
    first: 'compliment complimentary complimentarity complimentarities compliments complimented complimenting',
    pattern:
      /\bcompliment(?=(?:ary|arity|arities|s|ed|ing)?\b(?= (?:the|its|their|and|to|of|existing|national|other|each|efforts|measures|role)\b|[,;.]))/y,
    from: /compliment/,
    to: 'complement',
  },
  {
    first:
      'refugees ranging suffering benefit benefits benefiting benefited arising resulting emanating arise arises stemming stemmed derived free away learned apart withdrawal withdraw different received report reports far',
    second: 'form',
    pattern:
      /\b(?:refugees|ranging|suffering|benefit(?:s|ing|ed)?|arising|resulting|emanating|aris(?:e|es)|stemm(?:ing|ed)|derived|free|away|learned|apart|withdrawal|withdraw|different|received|reports?|far) form(?= [a-z])/y,
    from: /form$/,
    to: 'from',
  },
  {
    first: 'lead',
    second: 'by',
    pattern: /(?<!\b(?:to|will|can|may|should|must|not|could|would|the|a) )\blead by\b(?! example| [A-Z][a-z]+ \d{4})/y,
    from: /lead/,
    to: 'led',
  },
  {
    first: 'principals',
    pattern:
      /(?<!(?:purposes|objectives|values|standards|norms) and )\bprincipals (?=(?:of (?:the Charter|international|humanity|equal|sovereign|non|justice|impartiality|democracy)|and (?:purposes|objectives|standards|guidelines|norms|provisions)|enshrined|set out|contained)\b)/y,
    from: /^principals/,
    to: 'principles',
  },
  {
    first: 'purposes objectives values standards norms',
    second: 'and',
    needs: 'principals',
    pattern: /\b(?:purposes|objectives|values|standards|norms) and principals\b/y,
    from: /principals$/,
    to: 'principles',
  },
  {
    first: 'adversely most severely directly disproportionately seriously gravely negatively effected',
    needs: 'effected',
    pattern:
      /\b(?:adversely|most|severely|directly|disproportionately|seriously|gravely|negatively) effected\b|\beffected (?:countries|States|populations?|communities|persons|people|areas|regions|families)\b/y,
    from: /effected/,
    to: 'affected',
  },
  {
    first:
      'the a an its their adverse negative full into take greenhouse no this give gives giving immediate practical in with',
    second: 'affect affects immediate',
    needs: 'affect affects',
    pattern:
      /\b(?:the|an?|its|their|adverse|negative|full|into|take|greenhouse|no|this|give|gives|giving|immediate|practical|in|with immediate) affects?(?= (?:of|on|from|to|and)\b)/y,
    from: /affect/,
    to: 'effect',
  },
  {
    first: 'insure insures insuring',
    pattern: /(?<!-)\binsur(?:e|es|ing) (?=(?!any vessel|against|and)[a-z])/y,
    from: /insur/,
    to: 'ensur',
  },
  {
    first: 'loose looses loosing',
    pattern: /\b(?:loose|looses|loosing) (?=(?:their|its|his|her) (?:lives|life|homes|livelihoods?)\b)/y,
    from: /^loos/,
    to: 'los',
  },
  {
    first: Object.keys(typed).join(' '),
    pattern: new RegExp(String.raw`(?<![\w-])(?:${Object.keys(typed).join('|')})(?![\w-])`, 'y'),
    from: /.+/,
    to: (found) => typed[found] ?? found,
  },
  {
    first: 'guiding basic fundamental general core humanitarian key',
    second: 'principals',
    pattern: /\b(?:guiding|basic|fundamental|general|core|humanitarian|key) principals\b/y,
    from: /als$/,
    to: 'les',
  },
  { first: 'witch', pattern: /\bwitch\b(?! (?:hunt|doctor|craft))/y, from: /witch/, to: 'which' },
  {
    first: 'trough',
    pattern: /\btrough (?=(?:the|an?|its|their|which|all|this|these|[a-z]+ing|[a-z]+ed|[a-z]+al)\b)/y,
    from: /trough/,
    to: 'through',
  },
  {
    first: 'weather',
    pattern: /\bweather (?=(?:or not|the|to|it|they|States)\b)/y,
    from: /weather/,
    to: 'whether',
  },
])
/** A word after which the other article is wrong, or right. */
const isVowel = wordTrait((word) => vowel.test(lowerFirst(word)))
const isConsonant = wordTrait((word) => consonant.test(lowerFirst(word)))
const isA = wordTrait((word) => word === 'a')
const isAn = wordTrait((word) => word === 'an')
const article = /(?<= )(an?) (?=([A-Za-z][a-z]{2,})\b)/g

const rule: Rule = defineRule({
  id: 'confused-word',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'Words that sound alike are not taken for each other: “more than”, “led by”, “an item”.',
  rationale:
    'The other word is a word too, so that no dictionary shows the slip. Each pair is looked at only among the ' +
    'words that decide between the two; “a” and “an” only before words whose first sound is plain. ' +
    'Quotations are left alone.',
  sources: [
    { kind: 'knowledge', text: 'English usage.' },
    { kind: 'measured', text: '1,316 resolutions of the Assembly and the Security Council of 2000 to 2025: none.' },
  ],
  profiles: { languages: ['en'], since: 1994 },
  yieldsTo: ['spelling', 'broken-word'],
  options: {},
  messages: { confused: '“{found}” is written “{instead}”' },
  examples: [
    {
      title: 'Taken for another',
      text: paragraphs(
        '*The General Assembly,*',
        '*Guided by* the «purposes and principals» of the Charter, and taking part,',
        '1. *Requests* «more then» half of them to act in «an region» or «a area», for «an united» front and «a African» plan;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“purposes and principals” is written “purposes and principles”',
        '“more then” is written “more than”',
        '“an region” is written “a region”',
        '“a area” is written “an area”',
        '“an united” is written “a united”',
        '“a African” is written “an African”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Guided by* the purposes and principles of the Charter, and taking part,',
        '1. *Requests* more than half of them to act in a region or an area, for a united front and an African plan;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Small words, and words as fingers write them',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the «guiding principals», «adn» noting «teh» area, «a honour» and «an spirit» «trough which» they shared it, «weather or» not they met, «witch» they did,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“guiding principals” is written “guiding principles”',
        '“adn” is written “and”',
        '“teh” is written “the”',
        '“a honour” is written “an honour”',
        '“an spirit” is written “a spirit”',
        '“trough which” is written “through which”',
        '“weather or” is written “whether or”',
        '“witch” is written “which”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the guiding principles, and noting the area, an honour and a spirit through which they shared it, whether or not they met, which they did,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Right as they stand',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* that the principals met and then left, and that a university, a unilateral act, a one-year plan, a European ' +
          'and an hour are named so,',
        '1. *Welcomes* the changes effected, and there also the form of the report, the weather and the trough of a wave;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      const words = context.fact(documentWords)
      const report = ({ block, clean }: BlockWords, start: number, found: string, instead: string): void => {
        const end = start + found.length
        const at = clean.rangeOf(start, end)
        if (isQuoted(block, at.start)) return
        reportInstead(context, 'confused', { clean, start, end, found, instead })
      }
      reportSlips(context, findConfusions, { message: 'confused' })
      for (const row of words.having('a', 'an')) {
        if (!haveNext(row, words.vocabulary, isA, isVowel) && !haveNext(row, words.vocabulary, isAn, isConsonant))
          continue
        for (const { 1: own = '', 2: word = '', index } of row.clean.text.matchAll(article)) {
          const right = !(own === 'a' ? vowel : consonant).test(lowerFirst(word))
          if (!right) report(row, index, `${own} ${word}`, `${own === 'a' ? 'an' : 'a'} ${word}`)
        }
      }
    },
  }),
})
export default rule
