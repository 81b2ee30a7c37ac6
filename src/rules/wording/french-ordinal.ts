import { languageOf } from '../../../grammar/index.ts'
import type { AnyNode } from '../../../grammar/ast.ts'
import { paragraphs } from '../../lint/example.ts'
import { isQuoted, runningText } from '../../lint/facts/blocks.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { everyNode } from '../../tree/visit.ts'

/** An ordinal of two words or more, joined by hyphens or spaces: where both are lost, the end of a line took a hyphen. */
const ordinal =
  /(?<!\p{L}|\p{L}[-\u2011])(?:vingt|trente|quarante|cinquante|soixante|quatre[ \u2011-]vingts?)(?:[ \u2011-]et)?[ \u2011-](?:dix[ \u2011-])?\p{L}{2,7}ièmes?(?!\p{L})/giu

const rule: Rule = defineRule({
  id: 'french-ordinal',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'French ordinals have hyphens, but for “et unième” and “et onzième”, which stand between spaces.',
  rationale:
    '`Soixante-dix-huitième`, `soixante et onzième`, `quatre-vingt-unième` without “et”. Hyphens about “et” ' +
    '(`vingt-et-unième`) are the spelling of 1990, which others follow: they are a note only. Titles that are quoted are left alone.',
  sources: [
    {
      kind: 'measured',
      text:
        'First pages of 2,268 French resolutions: “et unième” has no hyphens. 90 resolutions of sessions 75 to 80, in running ' +
        'text: 10 “et onzième” or “et unième” between spaces, 2 with hyphens; 33 “quatre-vingt-unième”, 1 “quatre-vingt et unième”.',
    },
    { kind: 'knowledge', text: 'Hyphens within the numbers below a hundred.' },
  ],
  profiles: { languages: ['fr'] },
  options: {},
  messages: { form: 'The ordinal is written “{expected}”, not “{found}”' },
  examples: [
    {
      title: 'Hyphens about “et”, “et” where there is none, a hyphen that is missing',
      text: paragraphs(
        '*L’Assemblée générale*,',
        '*Rappelant* les rapports de sa «soixante-et-onzième» session et de sa «vingt-unième» session,',
        '1. *Décide* d’examiner la question à sa «quatre-vingt et unième» session ;',
        '2. *Décide également* d’inscrire la question à l’ordre du jour de sa «quatre-vingt deuxième» session.',
      ),
      problems: [
        'The ordinal is written “soixante et onzième”, not “soixante-et-onzième”',
        'The ordinal is written “vingt et unième”, not “vingt-unième”',
        'The ordinal is written “quatre-vingt-unième”, not “quatre-vingt et unième”',
        'The ordinal is written “quatre-vingt-deuxième”, not “quatre-vingt deuxième”',
      ],
      fixed: paragraphs(
        '*L’Assemblée générale*,',
        '*Rappelant* les rapports de sa soixante et onzième session et de sa vingt et unième session,',
        '1. *Décide* d’examiner la question à sa quatre-vingt-unième session ;',
        '2. *Décide également* d’inscrire la question à l’ordre du jour de sa quatre-vingt-deuxième session.',
      ),
    },
    {
      title: 'Right forms, and a title',
      text: paragraphs(
        '*L’Assemblée générale*,',
        '*Rappelant* ses soixante et unième et soixante-dix-neuvième sessions,',
        '1. *Prend note* du document intitulé “Vingt-et-unième siècle” ;',
        '2. *Décide* de fêter le cent vingt-cinquième anniversaire à sa quatre-vingtième session.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      const ordinals = languageOf('fr')?.ordinals
      const sessions = everyNode(context.document, 'mastheadField').filter(({ role }) => role === 'session')
      for (const block of [...sessions, ...context.fact(runningText)] satisfies AnyNode[]) {
        const clean = context.clean(block)
        for (const { 0: found, index } of clean.text.matchAll(ordinal)) {
          const singular = found.replace(/s$/, '').replaceAll('\u2011', '-').toLowerCase()
          const value =
            ordinals?.valueOf(singular) ??
            ordinals?.valueOf(singular.replace(/[ -]et[ -]/, '-')) ??
            ordinals?.valueOf(singular.replace(/[ -](?=(?:unième|onzième)$)/, ' et '))
          const words = value === undefined ? undefined : ordinals?.inWords?.(value)
          if (words === undefined || words === singular) continue
          const expected = found.charAt(0) + words.slice(1) + (found.endsWith('s') ? 's' : '')
          const end = index + found.length
          const at = clean.rangeOf(index, end)
          if (isQuoted(block, at.start)) continue
          context.report({
            message: 'form',
            data: { found, expected },
            at,
            ...(/[-\u2011]et[-\u2011]/.test(found) ? { severity: 'info' } : {}),
            expected: [expected],
            fix: {
              title: `Write “${expected}”`,
              edits: rewrite(clean, index, end, expected),
              changes: ['text'],
            },
          })
        }
      }
    },
  }),
})
export default rule
