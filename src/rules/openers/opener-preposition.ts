import type { Clause, Subparagraph } from '../../../grammar/ast.ts'
import { paragraphs } from '../../lint/example.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { wrongFrame } from '../shared/frames.ts'

/** No opening phrase is longer. */
const longest = 90

const adverbs = '(?:(?:Also|Further|Again|Once again|[A-Z][a-z]+ly) )'
const adverb = new RegExp(`^${adverbs}`, 'i')
const before = `(${adverbs}?)`
/** Before it some phrases had another preposition: `Expresses its appreciation of`. */
const firstYear = 1994
/** What can only be the object, so that no preposition stands between. */
const object = '(?: (?:the|its|all|this|these|those|Member|States|Governments|every|each)\\b)'

/** An opening phrase that takes one preposition. */
interface Phrase {
  /** How it begins, to where its preposition may stand: the pattern is run only where a paragraph begins so, and it does not. */
  readonly starts: readonly string[]
  readonly pattern: RegExp
  readonly preposition: string
}

const phrase = (starts: string, words: string, between: string, preposition: string, behind = object): Phrase => ({
  starts: starts.split(', '),
  pattern: new RegExp(`^${before}(${words})${between}(?=${behind})`, 'i'),
  preposition,
})

const phrases = [
  phrase('takes note, taking note', 'tak(?:es|ing) note', '(?: with [a-z]+(?: (?!of )[a-z]+)?)?', 'of'),
  phrase('calls, calling', 'call(?:s|ing)', '', 'upon'),
  phrase('expresses, expressing', 'express(?:es|ing) (?:its )?(?:[a-z]+ )?(?:appreciation|gratitude|thanks)', '', 'to'),
  phrase('avails itself, availing itself', 'avail(?:s|ing) itself', '', 'of'),
  phrase('looks forward, looking forward', 'look(?:s|ing) forward', '', 'to'),
  phrase('draws, drawing', 'draw(?:s|ing) (?:the )?attention', '', 'to'),
  phrase('having regard', 'having regard', '', 'to'),
  phrase('being, mindful, conscious, aware, cognizant', '(?:being )?(?:mindful|conscious|aware|cognizant)', '', 'of'),
  phrase('guided', 'guided', '', 'by'),
  phrase('bears, bearing', 'bear(?:s|ing)', '', 'in', ' mind\\b'),
]

/** Those that take a noun with “of” and a clause with “that”. */
const states = ['ware', 'onvinced', 'onscious', 'indful'].flatMap((state) =>
  ['', ' also', ' further'].map((word) => `${state}${word} of `),
)
/** “Of” before a clause, whose verb follows before anything else can: `Convinced of peace should prevail`. */
const clauseBehind =
  /^(?:[A-Z][a-z]+ )?(?<phrase>[Aa]ware|[Cc]onvinced|[Cc]onscious|[Mm]indful)(?: also| further)? of (?:(?!(?:that|which|who|whose|whom|where|when|whether|how|what|why|if|as|while|those|it) )[^ ,;“(]+ ){1,12}?(?:should|must|will|can|may|is|are|has|have|was|were|had|poses|continues|remains|requires|cannot) /

const rule: Rule = defineRule({
  id: 'opener-preposition',
  category: 'openers',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary:
    'An opening phrase has the preposition that its verb takes: “Takes note of”, “Calls upon”, “Expresses its appreciation to”.',
  rationale:
    '`Takes note the report` lacks its “of”, `Calls Member States` its “upon”. Only phrases that take ' +
    'one preposition, or one of few, are compared, and only where the words after them show that none is there. `Concerned of` ' +
    'and `Requests to the Secretary-General` have one that the phrase was never seen with. “In” and “with” begin words put in ' +
    '(`Noting with concern`) and are left alone.',
  sources: [
    {
      kind: 'manual',
      text:
        'Resolutions II.C: participles, participial phrases or adjectives open preambular paragraphs, ' +
        'verbs in the present indicative operative ones.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/res-dec-draft-edit',
    },
    {
      kind: 'measured',
      text:
        '161 texts of the General Assembly, sessions 78 to 80: all of 222 paragraphs that take note have “of”; of ' +
        '397 that call, 346 have “upon”, 42 “for”, and one has neither these nor another that is right, ' +
        '`Further calls to support` (A/C.2/80/L.47, draft).',
    },
    {
      kind: 'measured',
      text:
        '1,316 resolutions of the Assembly and the Security Council of 2000 to 2025, whose 80 commonest opening phrases and the ' +
        'small words behind them are listed beside the grammar: four stand with another, `Urges for the immediate … release` ' +
        'and `Requests to continue` among them.',
    },
  ],
  profiles: { languages: ['en'] },
  yieldsTo: ['glued-opener'],
  options: {},
  messages: {
    missing: '“{phrase}” takes “{preposition}”',
    other: '“{phrase}” takes {usual}, not “{found}”',
    none: '“{phrase}” takes its object without “{found}”',
    clause: '“{phrase} of” stands before a noun; before a clause it is “{phrase} that”',
  },
  examples: [
    {
      title: 'Left out',
      text: paragraphs(
        '*The General Assembly,*',
        '*«Taking note»* the report of the Secretary-General,',
        '*«Bearing»* mind its importance,',
        '1. *«Calls»* Member States to cooperate;',
        '2. *«Expresses its appreciation»* the Government of Kazakhstan;',
        '3. Also *«takes note»* with interest the summit;',
        '4. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“Taking note” takes “of”',
        '“Bearing” takes “in”',
        '“Calls” takes “upon”',
        '“Expresses its appreciation” takes “to”',
        '“takes note” takes “of”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Taking note* of the report of the Secretary-General,',
        '*Bearing* in mind its importance,',
        '1. *Calls upon* Member States to cooperate;',
        '2. *Expresses its appreciation* to the Government of Kazakhstan;',
        '3. Also *takes note* with interest of the summit;',
        '4. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Another one, and one where none belongs',
      text: paragraphs(
        '*The General Assembly,*',
        '*Deeply concerned* «of» the delay,',
        '*Guided* «from» the Charter,',
        '*«Convinced* of» the Charter should be upheld,',
        '1. *Requests* «to» the Secretary-General to report;',
        '2. *Decides* «on» to remain seized of the matter.',
      ),
      problems: [
        '“concerned” takes “about”, “that”, “by”, “at”, not “of”',
        '“Guided” takes “by”, not “from”',
        '“Convinced of” stands before a noun; before a clause it is “Convinced that”',
        '“Requests” takes its object without “to”',
        '“Decides” takes “to”, “that”, not “on”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Deeply concerned* of the delay,',
        '*Guided* by the Charter,',
        '*Convinced* that the Charter should be upheld,',
        '1. *Requests* the Secretary-General to report;',
        '2. *Decides* on to remain seized of the matter.',
      ),
    },
    {
      title: 'There, or after other words',
      text: paragraphs(
        '*The General Assembly,*',
        '*Taking note* with appreciation of the report,',
        '*Convinced* of the need for what should be done, and conscious also that it will be,',
        '*Noting* in particular, for the first time, the plan,',
        '1. *Calls* urgently upon all States to cooperate;',
        '2. *Expresses its appreciation* for the support;',
        '3. *Calls attention* to the report;',
        '4. *Decides* on the following distribution of posts;',
        '5. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const checkFrame = (clause: Clause): void => {
      const clean = context.clean(clause)
      // What was counted are texts of this century.
      if ((context.profile.year ?? firstYear) < firstYear) return
      const frame = wrongFrame(clean.text)
      if (frame) {
        const { phrase, start, end, usual } = frame
        const found = clean.text.slice(start, end)
        const [only, ...more] = usual
        const edit =
          only === undefined
            ? rewrite(clean, start, end + 1, '')
            : more.length === 0
              ? rewrite(clean, start, end, only)
              : undefined
        context.report({
          message: only === undefined ? 'none' : 'other',
          data: { phrase, found, usual: usual.map((word) => `“${word}”`).join(', ') },
          at: clean.rangeOf(start, end),
          expected: usual,
          ...(edit
            ? {
                fix: {
                  title: only === undefined ? `Take “${found}” out` : `Write “${only}”`,
                  edits: edit,
                  changes: ['text'],
                },
              }
            : {}),
        })
        return
      }
      const head = clean.text.slice(0, longest)
      if (!states.some((state) => head.includes(state))) return
      const phrase = clauseBehind.exec(clean.text)?.groups?.['phrase']
      if (phrase === undefined) return
      const start = clean.text.indexOf(' of ') + 1
      context.report({
        message: 'clause',
        data: { phrase },
        at: clean.rangeOf(clean.text.indexOf(phrase), start + 2),
        expected: ['that'],
        fix: { title: 'Write “that”', edits: rewrite(clean, start, start + 2, 'that'), changes: ['text'] },
      })
    }
    const check = (clause: Clause | Subparagraph): void => {
      const clean = context.clean(clause)
      const text = clean.text.slice(0, longest)
      const opening = text.slice(adverb.exec(text)?.[0].length ?? 0).toLowerCase()
      for (const { starts, pattern, preposition } of phrases) {
        const start = starts.find((each) => opening.startsWith(each))
        if (start === undefined || opening.startsWith(` ${preposition} `, start.length)) continue
        const [found, before = '', phrase = ''] = pattern.exec(text) ?? []
        if (found === undefined) continue
        const end = found.length
        // “Calls upon” is set in italics as a whole; “of”, “to” and “by” stand after the italics.
        const edit =
          preposition === 'upon'
            ? { at: clean.rangeOf(end - 1, end).end, text: ' upon' }
            : { at: clean.offsetAt(end + 1), text: `${preposition} ` }
        context.report({
          message: 'missing',
          data: { phrase, preposition },
          at: clean.rangeOf(before.length, before.length + phrase.length),
          expected: [preposition],
          fix: {
            title: `Add “${preposition}”`,
            edits: [{ start: edit.at, end: edit.at, text: edit.text }],
            changes: ['text'],
          },
        })
      }
    }
    const checkBoth = (clause: Clause): void => {
      check(clause)
      checkFrame(clause)
    }
    return { preambularParagraph: checkBoth, operativeParagraph: checkBoth, subparagraph: check }
  },
})
export default rule
