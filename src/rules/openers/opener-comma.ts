import { PARTICIPLES, THIRD_PERSONS } from '../../../grammar/english.ts'
import type { Clause } from '../../../grammar/ast.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

/** No verb with its adverb is longer. */
const longest = 40
const adverbBefore = /^(?:also|further|again|[a-z]+ly) /
const adverbBehind = / (?:also|further)$/

/** Whether words are a verb that opens paragraphs, with its adverb: sought in the tables, for a pattern of all verbs is slow to make. */
const isVerb = (phrase: string): boolean => {
  const verb = phrase.toLowerCase().replace(adverbBefore, '').replace(adverbBehind, '')
  return PARTICIPLES.has(verb) || THIRD_PERSONS.has(verb)
}
/** `Stressing, one year after the events, that …`: what is put in ends with a comma, and the object follows. */
const resumed = /, (?:that|the|to|its|all|Member|States|Governments|those|these|every) /
const longestPutIn = 200
const object = /^ (?:the|that|all|its|Member|States|Governments|those|these|every) /
/** An adverb that belongs to the verb, and what that governs. */
const parted = /^ (?:also|further) (?:that|the|to|its|all)\b/
/** What is put in between begins so: a preposition, a conjunction, an adverb, a participle, another verb. */
const between =
  /^ (?:[a-z]+(?:ly|ing|ed|s(?=,| and| or))|above|after|among|and|as|at|before|by|during|for|from|if|in|inter|last|mutatis|of|on|once|or|over|per|should|through|to (?:this|that|the|these|those|which)|under|until|upon|when|where|while|with|within|without|therefore|then|thus|hence|too|accordingly|moreover|furthermore|again|also|further|both|not|but|yet|beyond|given|throughout|towards?|subject|due|pursuant|along|together|via|irrespective|notwithstanding|despite|pending|against|around|because|since|so|beginning|prior|particularly)\b/

const rule: Rule = defineRule({
  id: 'opener-comma',
  category: 'openers',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'No comma stands between the verb of an opening phrase and its object.',
  rationale:
    '`Requests, the Secretary-General` separates the verb from what it governs. A comma is right ' +
    'before words that are put in between, such as `Requests, in this regard, the Secretary-General`.',
  sources: [
    { kind: 'knowledge', text: 'English grammar.' },
    { kind: 'measured', text: '359 texts of 1946 to 2026: none before an article or “that”.' },
  ],
  profiles: { languages: ['en'] },
  options: {},
  messages: { comma: 'No comma stands after “{phrase}”' },
  examples: [
    {
      title: 'Before the object',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling*«,» that the work goes on,',
        '1. *Requests*«,» the Secretary-General to report;',
        '2. *Also decides*«,» to continue;',
        '3. *Decides*«,» further that the work goes on;',
        '4. *Encourages*«,» shareholders in banks to continue;',
        '5. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'No comma stands after “Recalling”',
        'No comma stands after “Requests”',
        'No comma stands after “Also decides”',
        'No comma stands after “Decides”',
        'No comma stands after “Encourages”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* that the work goes on,',
        '1. *Requests* the Secretary-General to report;',
        '2. *Also decides* to continue;',
        '3. *Decides* further that the work goes on;',
        '4. *Encourages* shareholders in banks to continue;',
        '5. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Words put in between, and lists of verbs',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling, in this regard,* the resolution,',
        '1. *Requests, through the Board,* the Secretary-General to report;',
        '2. *Welcomes, supports and endorses* the plan;',
        '3. *Welcomes*, the role of others notwithstanding, the plan;',
        '4. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const check = (clause: Clause): void => {
      const clean = context.clean(clause)
      const comma = clean.text.indexOf(',')
      if (comma < 0 || comma > longest) return
      const phrase = clean.text.slice(0, comma)
      const behind = clean.text.slice(comma + 1, comma + 40)
      if (!/^ \S/.test(behind) || !isVerb(phrase)) return
      const isObject =
        object.test(behind) ||
        parted.test(behind) ||
        (!between.test(behind) && !resumed.test(clean.text.slice(comma + 1, comma + longestPutIn)))
      if (!isObject) return
      // `Welcomes, the role of others notwithstanding, …`: the words between two commas are put in.
      const next = clean.text.indexOf(',', comma + 1)
      if (
        next > 0 &&
        next - comma < longest &&
        / (?:notwithstanding|permitting|aside)$/.test(clean.text.slice(comma, next))
      )
        return
      const at = clean.rangeOf(comma, comma + 1)
      context.report({
        message: 'comma',
        data: { phrase },
        at,
        fix: { title: 'Take the comma out', edits: [{ ...at, text: '' }], changes: ['text'] },
      })
    }
    return { preambularParagraph: check, operativeParagraph: check }
  },
})
export default rule
