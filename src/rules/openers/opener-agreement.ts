import type { Clause } from '../../../grammar/ast.ts'
import { paragraphs } from '../../lint/example.ts'
import { clauseGroups } from '../../lint/facts/parts.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { likeFirst } from '../../lint/first-letter.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { openerOf } from '../../tree/outline.ts'
import { agreeing, agreementOf, genderOf, type Gender } from '../shared/gender.ts'

const word = /\p{L}+/gu

const rule: Rule = defineRule({
  id: 'opener-agreement',
  category: 'openers',
  severity: 'error',
  recommended: true,
  fix: 'safe',
  summary: 'In French, Spanish and Russian the adjectives of an opening phrase agree with the organ.',
  rationale:
    '`Consciente` and `Convaincue` after `L’Assemblée générale`, `Conscient` and `Convaincu` after `Le Conseil`; `Preocupada` after ' +
    '`La Asamblea`; `будучи убеждена` after `Генеральная Ассамблея`. Participles behind `Ayant` or `Habiendo` do not agree, and ' +
    'where several organs speak together, or the line of the organ does not show its gender, nothing is said.',
  sources: [
    {
      kind: 'measured',
      text:
        'French, 2,268 resolutions: 3,050 of 3,054 agree; the other four are slips of the published texts (A/HRC/RES/36/13, ' +
        'A/RES/78/128, E/RES/2015/6, E/RES/2022/6). 90 resolutions each in Spanish and in Russian: all agree.',
    },
    { kind: 'knowledge', text: 'Grammar of the three languages.' },
  ],
  profiles: { languages: agreeing },
  restsOn: ['organ'],
  options: {},
  messages: { gender: '“{found}” does not agree with “{organ}”: “{expected}”' },
  examples: [
    {
      title: 'Masculine after a feminine organ',
      text: paragraphs(
        '*L’Assemblée générale*,',
        '*«Conscient»* de la nécessité de protéger les océans,',
        '*Se déclarant profondément «préoccupé»* par la situation,',
        '1. *Prie* le Secrétaire général de lui faire rapport ;',
        '2. *Est «convaincu»* que la coopération est utile ;',
        '3. *Décide* de poursuivre l’examen de la question.',
      ),
      problems: [
        '“Conscient” does not agree with “L’Assemblée générale”: “Consciente”',
        '“préoccupé” does not agree with “L’Assemblée générale”: “préoccupée”',
        '“convaincu” does not agree with “L’Assemblée générale”: “convaincue”',
      ],
      fixed: paragraphs(
        '*L’Assemblée générale*,',
        '*Consciente* de la nécessité de protéger les océans,',
        '*Se déclarant profondément préoccupée* par la situation,',
        '1. *Prie* le Secrétaire général de lui faire rapport ;',
        '2. *Est convaincue* que la coopération est utile ;',
        '3. *Décide* de poursuivre l’examen de la question.',
      ),
    },
    {
      title: 'Feminine after a masculine organ, in Spanish',
      text: paragraphs(
        '*El Consejo de Seguridad*,',
        '*Profundamente «preocupada»* por la situación en la región,',
        '*Habiendo examinado* el informe del Secretario General,',
        '1. *Pide* al Secretario General que le presente un informe;',
        '2. *Decide* seguir ocupándose de la cuestión.',
      ),
      problems: ['“preocupada” does not agree with “El Consejo de Seguridad”: “preocupado”'],
      fixed: paragraphs(
        '*El Consejo de Seguridad*,',
        '*Profundamente preocupado* por la situación en la región,',
        '*Habiendo examinado* el informe del Secretario General,',
        '1. *Pide* al Secretario General que le presente un informe;',
        '2. *Decide* seguir ocupándose de la cuestión.',
      ),
    },
    {
      title: 'What agrees, and what does not have to',
      text: paragraphs(
        '*Le Conseil de sécurité*,',
        '*Conscient* de sa responsabilité et *ayant examiné* le rapport,',
        '*Profondément préoccupé* par la situation, dont la population est inquiète,',
        '1. *Prie* le Secrétaire général de lui faire rapport ;',
        '2. *Décide* de rester activement saisi de la question.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const agreement = agreementOf(context.profile.language)
    if (!agreement) return {}

    const check = (clause: Clause, organ: string, gender: Gender): void => {
      const opener = openerOf(clause)
      if (!opener) return
      const clean = context.clean(clause)
      const phrase = clean.text.slice(0, opener.phrase.length)
      for (const { 0: found, index } of phrase.matchAll(word)) {
        const expected = agreement.words.get(found.toLowerCase())?.[gender]
        if (expected === undefined || expected === found.toLowerCase()) continue
        if (agreement.auxiliary.test(phrase.slice(0, index))) continue
        const end = index + found.length
        const right = likeFirst(expected, found)
        context.report({
          message: 'gender',
          data: { found, organ, expected: right },
          at: clean.rangeOf(index, end),
          expected: [right],
          fix: {
            title: `Write “${right}”`,
            edits: rewrite(clean, index, end, right),
            changes: ['text'],
          },
        })
      }
    }

    return {
      document: () => {
        for (const { resolution, clauses } of context.fact(clauseGroups)) {
          const line = resolution.children.find((child) => child.type === 'organLine')
          if (!line) continue
          const organ = context.clean(line).text.replace(/\s*,$/, '')
          const gender = genderOf(organ, agreement)
          if (gender) for (const clause of clauses) check(clause, organ, gender)
        }
      },
    }
  },
})
export default rule
