import type { AnyNode } from '../../../grammar/ast.ts'
import type { CleanText } from '../../tree/clean.ts'
import { MONTHS } from '../../../grammar/lexicon/en/months.ts'
import { isExtracted } from '../../lint/facts/blocks.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { unknownWords } from '../../lint/facts/unknown-words.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { wordGraph } from '../../lint/spelling/words.ts'

/** Words of up to three letters; what is none of them and makes a word with its neighbour is a piece of that word. */
const shortWords: ReadonlySet<string> = new Set(
  `a ab act ad add ads age ago ai aid aim air al all am an and any ape app apt arc are arm art as ash ask at ate awe
  aye bad bag ban bar bay be bed bee bet bid big bin bis bit bow box boy bus but buy by cab can cap car cat cos cow
  cry cue cup cut da dad dam day de del den der di did die dig dim dip do doc doe dog dot dry du dub due duo dye
  ear eat eco egg ego eh el elf em en end eon era err et etc eve ex eye fan far fat fed fee fer few fig fin fir fit
  fix flu fly foe fog for fox fun fur gap gas gay gel gem get go god gum gun guy gym ha had ham has hat hay he hen
  her hi him hip his hit ho hoc hop hot how hub hug hut i ice if ill im in ink inn ion is it its ivy jam jaw jet
  job jot joy jug key kid kin kit la lab lag lap law lax lay le led lee leg les let lid lie lip lit lo log los lot
  low ma mad man map mar mat may me men met mid mix mob mom mop mud mug my nap net new nil no non nor not now nun
  nut o oak oar odd of off oft oh oil ol old on one opt or orb ore os our out owl own ox oz pa pal pan par pay pea
  pen per pet pi pie pig pin pit pod pop pot pre pro pub put quo rag ran rap rat raw ray re red rev rib rim rio rip
  rob rod rot row rub rug rum run rye sad san sap sat saw say sea see set sex she shy sin sir sit six ski sky so
  sob son sow spa spy sub sum sun sur tag tan tap tar tax tea ten the tie tin tip to toe ton too top toy try tub
  tug two un up us use van vat vet via vie vol von vow war was wax way we web wet who why wig win wit woe won yam
  ye yes yet yo yom you zip zoo`.split(/\s+/),
)

const abbreviation = /[A-Za-zÀ-ɏ][A-ZÀ-Þ]/u

/** Up to three letters between a space and the end of a word. */
const shortWord = /(?<![^ ])[A-Za-z\u00c0-\uffff]{1,3}(?=[\s,;.:]|$)/g

/** Indexes of short words between spaces that are no words of their own; capitals within are an abbreviation's. */
const fragments = (text: string): [start: number, end: number][] => {
  const found: [number, number][] = []
  shortWord.lastIndex = 0
  // Every third word is short: telling where each stands is done without a list of what was matched.
  while (shortWord.test(text)) {
    const end = shortWord.lastIndex
    const start = text.lastIndexOf(' ', end - 1) + 1
    const word = text.slice(start, end)
    if (!shortWords.has(word) && !shortWords.has(word.toLowerCase()) && !abbreviation.test(word))
      found.push([start, end])
  }
  return found
}

const months = MONTHS.join('|')
const gluedDate = new RegExp(String.raw`\b\d{1,2}(?=(?:${months})\b)|\b[a-zß-ÿ]{2,}(?=\d{1,2} (?:${months})\b)`, 'gu')
const digitBeside = /[a-z]\d|\d[A-Z]/

const rule: Rule = defineRule({
  id: 'broken-word',
  category: 'source',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'Spaces stand between words, and not within them.',
  rationale:
    'Copying from a PDF file leaves `includi ng`, `ofthe` and `14May`. A piece that is no word, and that makes a word with its neighbour, is taken for one; two common words in one are two. In the text layer of a PDF file itself such spaces are artefacts, and only remarked on.',
  sources: [
    {
      kind: 'observed',
      text: 'Text layers of A/80/L.10 (`w omen`), A/80/L.16 (`P alestinian`), A/C.2/80/L.22 (`developme nt`); in print S/RES/2677 (2023): `than15 October`.',
    },
  ],
  profiles: { languages: ['en'], since: 1994 },
  options: {},
  messages: {
    broken: '“{words}” is one word: “{expected}”',
    glued: 'A space is missing after “{words}”',
    run: '“{words}” is two words: “{expected}”',
  },
  examples: [
    {
      title: 'Pieces of words, and dates without their spaces',
      text: 'The General Assembly,\n\nRecalling all relevant resolutions, including its resolution 77/338 of 1 September 2023,\n\nNoting all views, «includi ng» those «ofthe» Secretary-General,\n\n1. Welcomes the report of «14»May 2025;\n\n2. Decides to convene a meeting no later «than»15 October 2025.\n',
      problems: [
        '“includi ng” is one word: “including”',
        '“ofthe” is two words: “of the”',
        'A space is missing after “14”',
        'A space is missing after “than”',
      ],
      fixed:
        'The General Assembly,\n\nRecalling all relevant resolutions, including its resolution 77/338 of 1 September 2023,\n\nNoting all views, including those of the Secretary-General,\n\n1. Welcomes the report of 14 May 2025;\n\n2. Decides to convene a meeting no later than 15 October 2025.\n',
    },
    {
      title: 'Short words beside each other',
      text: 'The General Assembly,\n\nRecalling into whose hands it put the matter for ever, and that all are in to win,\n\nNoting that a longer time is needed along the way for a long time,\n\n1. Welcomes the report;\n\n2. Decides to remain seized of the matter.\n',
      problems: [],
    },
  ],
  create: (context) => {
    const { channel } = context.profile
    const typed = channel === 'text' || channel === 'markdown' || channel === 'docx'
    const severity = typed ? {} : ({ severity: 'info' } as const)
    const rejoined = new Set<number>()

    const reportBroken = (clean: CleanText, from: number, to: number): void => {
      const words = clean.text.slice(from, to)
      const gap = from + words.indexOf(' ')
      const expected = words.replace(' ', '')
      const at = clean.rangeOf(from, to)
      rejoined.add(at.start)
      context.report({
        message: 'broken',
        data: { words, expected },
        at,
        ...severity,
        expected: [expected],
        fix: { title: `Write “${expected}”`, edits: rewrite(clean, gap, gap + 1, ''), changes: ['text'] },
      })
    }
    const checkFragment = (clean: CleanText, [start, end]: [number, number]): void => {
      const known = (from: number, to: number): boolean => {
        const word = clean.text.slice(from, to).replace(' ', '').toLowerCase()
        // `resolution 46/36 L and`: a letter alone may be a name.
        return context.words().has(word) || (end - start > 1 && wordGraph()?.rank(word) === 2)
      }
      const before = clean.text.slice(0, start - 1).search(/[A-Za-zÀ-ɏ]+$/u)
      const after = end + 1 + (/^[a-zß-ÿ]+/u.exec(clean.text.slice(end + 1, end + 40))?.[0].length ?? 0)
      if (clean.text[end] === ' ' && after > end + 1 && known(start, after)) reportBroken(clean, start, after)
      else if (start > 1 && before >= 0 && known(before, end)) reportBroken(clean, before, end)
    }
    const check = (block: AnyNode): void => {
      const clean = context.clean(block)
      for (const fragment of fragments(clean.text)) checkFragment(clean, fragment)
      if (!typed || !digitBeside.test(clean.text)) return
      for (const { 0: words, index } of clean.text.matchAll(gluedDate)) {
        const at = clean.rangeOf(index, index + words.length)
        context.report({
          message: 'glued',
          data: { words },
          at,
          fix: { title: 'Add a space', edits: [{ start: at.end, end: at.end, text: ' ' }], changes: ['text'] },
        })
      }
    }
    return {
      preambularParagraph: check,
      operativeParagraph: check,
      subparagraph: check,
      'document:exit': () => {
        for (const { kind, clean, start, end, found, instead } of context.fact(unknownWords)) {
          const at = clean.rangeOf(start, end)
          // A text layer drops the hyphens of compounds (conventions 0.1, `hyphen loss`).
          if (kind === 'misspelt' || (kind === 'compound' && context.fact(isExtracted)) || rejoined.has(at.start))
            continue
          if (kind === 'torn') reportBroken(clean, start, end)
          else {
            const [expected = ''] = instead
            context.report({
              message: 'run',
              data: { words: found, expected },
              at,
              ...(context.fact(isExtracted) ? { severity: 'info' } : {}),
              expected: instead,
              fix: { title: `Write “${expected}”`, edits: rewrite(clean, start, end, expected), changes: ['text'] },
            })
          }
        }
      },
    }
  },
})
export default rule
