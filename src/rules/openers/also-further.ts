import { matchOpener } from '../../../grammar/english.ts'
import { LETTER, regex } from '../../../grammar/index.ts'
import { openingGroups, type Opening } from '../../lint/facts/openings.ts'
import type { PartKind } from '../../lint/facts/parts.ts'
import { paragraphs } from '../../lint/example.ts'
import { upperFirst } from '../../lint/first-letter.ts'
import { defineRule, type Lintable, type Rule } from '../../lint/rule.ts'
import { addresseeOf, compareAddressees, hasAddressee } from '../shared/addressee.ts'
import { bare, cycle, setAdverb, withAdverb, type Adverb } from '../shared/adverb.ts'

/** Where a further clause may begin inside a paragraph. */
const laterClause = regex('gu')`[,;:]\s+(?:and\s+|while\s+|as well as\s+)?(?=[${LETTER}])`

const positionOf = (adverb: Adverb | undefined): number => cycle.indexOf(adverb)

/** How a clause relates to the one before it. */
type Relation = 'same' | 'other' | 'uncertain'

const textAfterOpener = ({ clause, opener }: Opening, { clean }: Lintable): string =>
  clean(clause).text.slice(clean(opener).text.length)

const relate = (before: Opening, after: Opening, lintable: Lintable): Relation => {
  if (before.key !== after.key) return 'other'
  if (bare(before) !== bare(after)) return 'uncertain'
  if (!hasAddressee(after.key)) return 'same'
  const addressees = compareAddressees(
    addresseeOf(textAfterOpener(before, lintable)),
    addresseeOf(textAfterOpener(after, lintable)),
  )
  return addressees === 'different' ? 'other' : addressees
}

/** `expressing` of `expressing grave concern`: an adverb may take up a phrase that is nearly the same. */
const firstVerb = ({ key }: Pick<Opening, 'key'>): string => key.split(' ')[0] ?? ''

/** Words of a phrase cut to their stems, adverbs and pronouns left out: `Reiterates its request` speaks of `Requests`. */
const stemsOf = ({ phrase, adverb }: Opening): string[] =>
  phrase
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== adverb && word.length > 3 && word !== 'with')
    .map((word) => word.slice(0, 5))

/** Whether two phrases say nearly the same: `Calls for` and `Calls`, `Expressing grave concern` and `Expressing concern`. */
const isAkin = (before: Opening, after: Opening): boolean => {
  const stems = new Set(stemsOf(before))
  return stemsOf(after).some((stem) => stems.has(stem))
}

/** Whether a later verb of the clause is the one that `opening` begins with: `Recalling X, and welcoming Y,`. */
const hasInnerVerb = (before: Opening, opening: Opening, kind: PartKind, lintable: Lintable): boolean => {
  const rest = textAfterOpener(before, lintable)
  for (const match of rest.matchAll(laterClause)) {
    const inner = rest.slice(match.index + match[0].length, match.index + match[0].length + 80)
    const found = matchOpener(upperFirst(inner), kind)
    if (found && firstVerb(found) === firstVerb(opening)) return true
  }
  return false
}

const rule: Rule = defineRule({
  id: 'also-further',
  category: 'openers',
  severity: 'warning',
  recommended: true,
  // A verb that is misspelt is read as it was meant; what follows from it waits until it is put right.
  yieldsTo: ['opener-spelling', 'repeated-paragraph'],
  fix: 'suggested',
  summary: 'Consecutive paragraphs that open alike take turns: bare, “also”, “further”, and bare again.',
  rationale:
    'The words tell that the same verb goes on. A run ends where another opening phrase, another ' +
    'addressee or a heading comes between: `Requests the Secretary-General` and `Requests the Board` ' +
    'are no run. Where it is uncertain whether the addressee is the same the rule is silent. A ' +
    'paragraph may also take up the last inner verb of the one before it.',
  sources: [
    {
      kind: 'surveyed',
      text:
        'Second paragraph of a run: `also` 757, bare 13 in preambles (98 %), `also` 536, bare 35 in ' +
        'operative parts without addressee (94 %); third: `further` 230 of 235; fourth: bare 62 of 64. ' +
        'With another addressee: bare 172, marked 10; `States` after `all States` or the other way round: ' +
        'bare 9, marked 0.',
    },
    { kind: 'observed', text: 'A/79/L.124, PP 1 to 5; A/RES/ES-11/2, OP 2 to 7.' },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC'], stages: ['draft', 'adopted'], languages: ['en'], since: 1995 },
  options: {},
  messages: {
    missing: '“{phrase}” follows {before} “{beforePhrase}” with the same verb; expected “{expected}”',
    wrong: '“{phrase}” is number {count} of a run that began at {first}; expected “{expected}”',
    cycle: '“{phrase}” follows “further” at {before}; the run begins anew, expected “{expected}”',
    orphan: '“{phrase}” continues nothing: {before} opens with “{beforePhrase}”',
    initial: '“{phrase}” continues nothing: no paragraph stands before it',
  },
  examples: [
    {
      title: 'The second of a run is bare',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '«*Recalling*» the Charter of the United Nations,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['“Recalling” follows PP 1 “Recalling” with the same verb; expected “Recalling also”'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '*Recalling also* the Charter of the United Nations,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'The fourth begins anew; another addressee begins a run of its own',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '*Recalling also* the Charter of the United Nations,',
        '*Recalling further* the Treaty,',
        '*Recalling* the Convention,',
        '1. *Requests* the Secretary-General to report;',
        '2. *Requests* the Board of Auditors to report;',
        '3. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: '“further” before “also”, and no restart after “further”',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '«*Recalling further*» the Charter of the United Nations,',
        '1. *Decides* to convene a meeting;',
        '2. *Also decides* to establish a fund;',
        '3. *Further decides* to appoint a board;',
        '4. «*Further decides*» to remain seized of the matter.',
      ),
      problems: [
        '“Recalling further” is number 2 of a run that began at PP 1; expected “Recalling also”',
        '“Further decides” follows “further” at OP 3; the run begins anew, expected “Decides”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '*Recalling also* the Charter of the United Nations,',
        '1. *Decides* to convene a meeting;',
        '2. *Also decides* to establish a fund;',
        '3. *Further decides* to appoint a board;',
        '4. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Nothing to continue',
      text: paragraphs(
        '*The General Assembly,*',
        '«*Recalling also*» its resolution 77/338 of 1 September 2023,',
        '*Welcoming* the progress made,',
        '1. *Welcomes* the report;',
        '2. «*Also decides*» to remain seized of the matter.',
      ),
      problems: [
        '“Recalling also” continues nothing: no paragraph stands before it',
        '“Also decides” continues nothing: OP 1 opens with “Welcomes”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '*Welcoming* the progress made,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'An inner verb is taken up',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023, and welcoming the progress made,',
        '*Welcoming also* the report of the Secretary-General,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'Parties to two instruments; thanks to two bodies',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Invites* parties to the Convention to consider the matter;',
        '2. *Invites* parties to the Protocol to consider acceding to the amendment;',
        '3. *Expresses its appreciation* to Chile and Thailand for their efforts;',
        '4. *Expresses its appreciation* to the African Union for its contribution.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const checkGroup = (
      openings: readonly (Opening | undefined)[],
      kind: PartKind,
      earlier: Opening | undefined,
    ): void => {
      /** Places in the cycle that the clause before may hold: after a finding both what is and what should be. */
      let positions: readonly number[] = []
      let first: Opening | undefined
      let count = 0
      for (const [index, opening] of openings.entries()) {
        const before = openings[index - 1]
        if (!opening) {
          positions = []
          continue
        }
        const actual = positionOf(opening.adverb)
        const relation = before ? relate(before, opening, context) : 'other'
        if (relation === 'same' && before && first) {
          const expected = positions.map((position) => (position + 1) % cycle.length)
          count += 1
          if (!expected.includes(actual) && expected[0] !== undefined) {
            const adverb = cycle[expected[0]]
            report(opening, kind, {
              message: expected[0] === 0 ? 'cycle' : actual === 0 ? 'missing' : 'wrong',
              adverb,
              data: { count, first: context.place(first.clause), ...described(before) },
              info: expected[0] === 0,
            })
            positions = [expected[0], actual]
          } else positions = [actual]
          continue
        }
        if (actual > 0 && (index === 0 || before)) {
          if (!before) {
            // Under a new heading a paragraph may go on from the one above it.
            if (earlier?.key !== opening.key)
              report(opening, kind, { message: 'initial', adverb: undefined, data: {}, info: false })
          } else if (!isAkin(before, opening) && !hasInnerVerb(before, opening, kind, context))
            report(opening, kind, { message: 'orphan', adverb: undefined, data: described(before), info: false })
        }
        positions = [actual]
        first = opening
        count = 1
      }
    }
    const described = (before: Opening): { before: string; beforePhrase: string } => ({
      before: context.place(before.clause),
      beforePhrase: before.phrase,
    })
    const report = (
      opening: Opening,
      kind: PartKind,
      finding: {
        message: 'missing' | 'wrong' | 'cycle' | 'orphan' | 'initial'
        adverb: Adverb | undefined
        data: Record<string, string | number>
        info: boolean
      },
    ): void => {
      const expected = withAdverb(opening, kind, finding.adverb)
      context.report({
        message: finding.message,
        data: { phrase: opening.phrase, expected, ...finding.data },
        at: opening.opener,
        ...(finding.info ? { severity: 'info' } : {}),
        expected: [expected],
        fix: { title: `Write “${expected}”`, edits: setAdverb(opening, expected, context), changes: ['text'] },
      })
    }
    return {
      document: () => {
        const groups = context.fact(openingGroups)
        for (const [index, { openings, kind, resolution }] of groups.entries()) {
          const above = groups[index - 1]
          checkGroup(
            openings,
            kind,
            above?.kind === kind && above.resolution === resolution ? above.openings.at(-1) : undefined,
          )
        }
      },
    }
  },
})
export default rule
