import type { Clause } from '../../../grammar/ast.ts'
import { matchOpener } from '../../../grammar/english.ts'
import { languageOf } from '../../../grammar/index.ts'
import { strayBeginnings } from '../../lint/facts/beginnings.ts'
import type { MisspeltOpening } from '../../lint/facts/misspelt-opening.ts'
import { nearOpening } from '../../lint/facts/near-opening.ts'
import { parts } from '../../lint/facts/parts.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

/** `REQUESTS`: a first word in capitals. */
const inCapitals = /^[A-Z]{4,}(?=[ ,])/

const rule: Rule = defineRule({
  id: 'opener-spelling',
  category: 'openers',
  severity: 'error',
  recommended: true,
  fix: 'suggested',
  summary: 'The verb of an opening phrase is spelt right.',
  rationale:
    'A word that no dictionary has, in the place of the verb, one slip (in longer words two) away ' +
    'from a verb that opens clauses, is that verb: `Reqeusts`, `Reclaling`. Real words that are near ' +
    'such a verb are left to the rules on opening phrases. A verb in capitals (`REQUESTS`) is set so in drafts of ' +
    'conferences throughout; where the others are not, it is a slip. In French, Spanish, Russian and Arabic a paragraph that opens ' +
    'with no known phrase, of either part, and would with one word a letter or two away, was meant to.',
  sources: [
    {
      kind: 'manual',
      text:
        'Resolutions II.C: participles, participial phrases or adjectives open preambular paragraphs, ' +
        'verbs in the present indicative operative ones.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/res-dec-draft-edit',
    },
    { kind: 'measured', text: '359 texts of 1946 to 2026: none.' },
    { kind: 'measured', text: '90 resolutions each of 2020 to 2025 in French, Spanish, Russian and Arabic: none.' },
  ],
  profiles: { languages: ['en', 'fr', 'es', 'ru', 'ar'] },
  yieldsTo: ['glued-opener', 'broken-word'],
  options: {},
  messages: {
    misspelt: '“{found}” is misspelt: “{expected}”',
    near: 'No opening phrase has “{found}”: “{expected}”',
    capitals: '“{found}” is written “{expected}”, as the other opening phrases are',
  },
  examples: [
    {
      title: 'Letters that changed places, one too many, one too few',
      text: paragraphs(
        '*The General Assembly,*',
        '«Reclaling» its resolution 77/338 of 1 September 2023,',
        'Deeply «concernned» at the delay,',
        '1. «Reqeusts» the Secretary-General to report;',
        '2. Also «requsts» the Board to report;',
        '3. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“Reclaling” is misspelt: “Recalling”',
        '“concernned” is misspelt: “concerned”',
        '“Reqeusts” is misspelt: “Requests”',
        '“requsts” is misspelt: “requests”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        'Recalling its resolution 77/338 of 1 September 2023,',
        'Deeply concerned at the delay,',
        '1. Requests the Secretary-General to report;',
        '2. Also requests the Board to report;',
        '3. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'One verb in capitals',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. «REQUESTS» the Secretary-General to report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['“REQUESTS” is written “Requests”, as the other opening phrases are'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. Requests the Secretary-General to report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'All verbs in capitals, as conferences set them',
      text: paragraphs(
        'The General Assembly,',
        'RECALLING its resolution 77/338 of 1 September 2023,',
        '1. REQUESTS the Secretary-General to report;',
        '2. DECIDES to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'In French, of either part',
      text: paragraphs(
        '*L’Assemblée générale*,',
        '*«Rapelant»* sa résolution 77/338 du 1er septembre 2023,',
        '*Profondément «préocupée»* par la situation,',
        '1. *«Décider»* de poursuivre l’examen de la question ;',
        '2. *Prie également* le Secrétaire général de lui faire rapport.',
      ),
      problems: [
        'No opening phrase has “Rapelant”: “Rappelant”',
        'No opening phrase has “préocupée”: “préoccupée”',
        'No opening phrase has “Décider”: “Décide”',
      ],
      fixed: paragraphs(
        '*L’Assemblée générale*,',
        '*Rappelant* sa résolution 77/338 du 1er septembre 2023,',
        '*Profondément préoccupée* par la situation,',
        '1. *Décide* de poursuivre l’examen de la question ;',
        '2. *Prie également* le Secrétaire général de lui faire rapport.',
      ),
    },
    {
      title: 'In Russian, and words near a phrase that are others: “опираясь”, “ожидая”',
      text: paragraphs(
        '*Генеральная Ассамблея*,',
        '*«потверждая»* свою резолюцию 77/338 от 1 сентября 2023 года,',
        '*опираясь* на опыт государств и *ожидая* результатов,',
        '1. *«призиывает»* государства сотрудничать;',
        '2. *постановляет* продолжать заниматься этим вопросом.',
      ),
      problems: [
        'No opening phrase has “потверждая”: “подтверждая”',
        'No opening phrase has “призиывает”: “призывает”',
      ],
      fixed: paragraphs(
        '*Генеральная Ассамблея*,',
        '*подтверждая* свою резолюцию 77/338 от 1 сентября 2023 года,',
        '*опираясь* на опыт государств и *ожидая* результатов,',
        '1. *призывает* государства сотрудничать;',
        '2. *постановляет* продолжать заниматься этим вопросом.',
      ),
    },
    {
      title: 'A text in capitals',
      text: paragraphs(
        'THE GENERAL ASSEMBLY,',
        'CONCERNED THAT WELLS ARE DRY,',
        'RECALLING ITS RULES,',
        '1. DECIDES TO DIG WELLS;',
        '2. DECIDES TO REMAIN SEIZED OF THE MATTER.',
      ),
      problems: [],
    },
    {
      title: 'Verbs that are rare, and words that are none',
      text: paragraphs(
        '*The General Assembly,*',
        '*Savouring* the moment,',
        '1. *Underwrites* the programme;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const misspelt = (
      clause: Clause,
      { start, end, found, meant }: MisspeltOpening,
      message: 'misspelt' | 'near',
    ): void => {
      const clean = context.clean(clause)
      context.report({
        message,
        data: { found, expected: meant },
        at: clean.rangeOf(start, end),
        expected: [meant],
        fix: { title: `Write “${meant}”`, edits: rewrite(clean, start, end, meant), changes: ['text'] },
      })
    }
    const { language } = context.profile
    if (language !== 'en') {
      const openers = languageOf(language)?.openers
      if (!openers) return {}
      return {
        document: () => {
          for (const { kind, clauses } of context.fact(parts))
            for (const clause of clauses) {
              const near = nearOpening(context.clean(clause).text, kind, openers)
              if (near) misspelt(clause, near, 'near')
            }
        },
      }
    }
    return {
      document: () => {
        for (const { kind, clauses } of context.fact(parts)) {
          const found = clauses.flatMap((clause) => {
            const clean = context.clean(clause)
            const [word = ''] = inCapitals.exec(clean.text) ?? []
            const meant = word.charAt(0) + word.slice(1).toLowerCase()
            const match = word === '' ? undefined : matchOpener(clean.text, kind)
            return match?.certainty === 'known' ? [{ clean, word, meant }] : []
          })
          if (found.length * 2 > clauses.length) continue
          for (const { clean, word, meant } of found)
            context.report({
              message: 'capitals',
              data: { found: word, expected: meant },
              at: clean.rangeOf(0, word.length),
              expected: [meant],
              fix: { title: `Write “${meant}”`, edits: rewrite(clean, 0, word.length, meant), changes: ['text'] },
            })
        }
        for (const beginning of context.fact(strayBeginnings))
          if (beginning.misspelt) misspelt(beginning.clause, beginning.misspelt, 'misspelt')
      },
    }
  },
})
export default rule
