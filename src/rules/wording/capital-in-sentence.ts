import { isQuoted } from '../../lint/facts/blocks.ts'
import { likeFirst } from '../../lint/first-letter.ts'
import { paragraphs } from '../../lint/example.ts'
import { documentWords } from '../../lint/facts/words.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { wordGraph } from '../../lint/spelling/words.ts'
import { wordTrait } from '../../tree/vocabulary.ts'
import { leniently, reportInstead } from '../shared/instead.ts'
import { SMALL_WORDS } from '../shared/small-words.ts'

let small: ReadonlySet<string> | undefined
const isSmall = (word: string): boolean => (small ??= new Set(SMALL_WORDS.split(' '))).has(word)

/** `SEtting`, `CounTry` of a word that the dictionary has in small letters; `LinkedIn` is none. */
const isMixed = (word: string): boolean =>
  /^(?:[A-Z]{2,}[a-z]{3,}|[a-z]{2,}[A-Z]+[a-z]+)$/.test(word) && (wordGraph()?.rank(word.toLowerCase()) ?? 0) > 0

const hasCapitalInside = /* @__PURE__ */ wordTrait((word) => /.[A-Z].*[a-z]{2}/.test(word) && isMixed(word))
const isCandidate = /* @__PURE__ */ wordTrait((word) => /^[A-Z][a-z]{4,}$/.test(word) && isSmall(word.toLowerCase()))

/** Near another capital it may be part of a name: `the Basis of Religion`. */
const [reachBefore, reachAfter] = [30, 26]
const smallBefore = /[a-z],? $/
const smallAfter = /^(?: [a-z]|[,;.:)]|$)/
const standsAmongSmall = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - reachBefore), start)
  const after = text.slice(end, end + reachAfter)
  return (
    smallBefore.test(before) &&
    smallAfter.test(after) &&
    // The opening phrase has its capital by its place: what is behind it counts.
    !/[A-Z]/.test(start > reachBefore ? before : before.slice(1)) &&
    !/[A-Z]/.test(after)
  )
}

const rule: Rule = defineRule({
  id: 'capital-in-sentence',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'Common words have small letters within a sentence.',
  rationale:
    'Drafters give capitals to what is important to them, and fingers stay on the key. Only words are looked at that ' +
    'resolutions never have with a capital between words in small letters, and only where no other capital, which would make ' +
    'a name of them, is near; and words with a capital in their midst. Quotations are left alone.',
  sources: [
    {
      kind: 'manual',
      text: 'Capitalization in English: capitals are used sparingly.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/capitalization',
    },
    {
      kind: 'measured',
      text:
        '1,316 resolutions of the Assembly and the Security Council of 2000 to 2025 and 359 texts of 1946 to 2026, from which the ' +
        'words are taken.',
    },
  ],
  profiles: { languages: ['en'], since: 1994 },
  yieldsTo: [
    'agency-name',
    'small-letter',
    'spelling',
    'opener-in-wrong-part',
    'paragraphs-run-together',
    'capitals-reference',
    'title-in-quotation-marks',
  ],
  options: {},
  messages: { capital: '“{found}” has small letters within a sentence: “{instead}”' },
  examples: [
    {
      title: 'For emphasis, and by a slip',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the «Implementation» of its decisions and the need for «COntinued» work by the «COmmission»,',
        '1. *Welcomes* the report on the «Violations» of the rules;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“Implementation” has small letters within a sentence: “implementation”',
        '“COntinued” has small letters within a sentence: “continued”',
        '“COmmission” has small letters within a sentence: “Commission”',
        '“Violations” has small letters within a sentence: “violations”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the implementation of its decisions and the need for continued work by the Commission,',
        '1. *Welcomes* the report on the violations of the rules;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Names, quotations, and the beginning of a sentence',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the CHamoru people, the Committee on the Implementation of the Programme, the item “the Implementation of peace” and the Parties,',
        '*Proclaiming* 2027 as the Year of Schools,',
        '1. *Welcomes* the report. Implementation will begin soon;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      const { blocks, vocabulary } = context.fact(documentWords)
      for (const { block, clean, ids, starts } of blocks()) {
        if (block.type === 'footnoteDefinition' || block.type === 'paragraph') continue
        const isAny = isCandidate(vocabulary)
        const isTyped = hasCapitalInside(vocabulary)
        for (let at = 1; at < ids.length; at++) {
          const id = ids[at] as number
          const isSlip = isTyped[id] === true
          if (isAny[id] !== true && !isSlip) continue
          const start = starts[at] as number
          const found = vocabulary.words[id] as string
          const end = start + found.length
          const lower = found.toLowerCase()
          if (!isSlip && !standsAmongSmall(clean.text, start, end)) continue
          if (isQuoted(block, clean.rangeOf(start, end).start)) continue
          reportInstead(
            context,
            'capital',
            { clean, start, end, found, instead: isSlip && !isSmall(lower) ? likeFirst(lower, found) : lower },
            leniently(context),
          )
        }
      }
    },
  }),
})
export default rule
