import { isQuoted, runningText } from '../../lint/facts/blocks.ts'
import { likeFirst } from '../../lint/first-letter.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { accentedFor } from '../shared/accented-words.ts'
import { reportInstead } from '../shared/instead.ts'
import { setWords } from '../shared/set-words.ts'

const longWord = /(?<![\p{L}\p{M}\p{N}/])\p{L}[\p{L}\p{M}]{4,}/gu

interface Slip {
  readonly start: number
  readonly found: string
  readonly instead: string
}

const rule: Rule = defineRule({
  id: 'language-words',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary:
    'Beyond English, names of organs have their capitals, words their accents, and small words the form that the next asks for.',
  rationale:
    '`Secrétaire général`, `Asamblea General`, `Генеральный секретарь`; `résolution`, not `resolution`; `du` for `de le`, `e Iraq` for ' +
    '`y Iraq`, `ses résolutions`; in Russian no Latin letters within words, in Chinese no traditional characters. Quotations, titles ' +
    'and, but for names, footnotes are left alone; so are words that are also written without the accent.',
  sources: [
    { kind: 'knowledge', text: 'Grammar of the five languages; names of organs as their resolutions write them.' },
  ],
  profiles: { languages: setWords.languages, since: 1994 },
  yieldsTo: ['doubled-word', 'opener-spelling', 'date-format', 'broken-word'],
  options: {},
  messages: { set: '“{found}” is written “{instead}”', lost: '“{instead}” is missing here' },
  examples: [
    {
      title: 'In French',
      text: paragraphs(
        '*L’Assemblée générale*,',
        '*Rappelant* «sa résolutions» 77/338 du 1er septembre 2023, le rôle «de »institutions «regionales» et «la »initiative du ' +
          '«secrétaire général»,',
        '*Rappelant également* les travaux «de le» Comité, le document intitulé “Etat de le monde” et le onze septembre,',
        '1. *Prie* le Secrétaire général de lui faire rapport ;',
        '2. *Décide* de rester saisie de la question.',
      ),
      problems: [
        '“sa résolutions” is written “sa résolution”',
        '“de ” is written “d’”',
        '“regionales” is written “régionales”',
        '“la ” is written “l’”',
        '“secrétaire général” is written “Secrétaire général”',
        '“de le” is written “du”',
      ],
      fixed: paragraphs(
        '*L’Assemblée générale*,',
        '*Rappelant* sa résolution 77/338 du 1er septembre 2023, le rôle d’institutions régionales et l’initiative du ' +
          'Secrétaire général,',
        '*Rappelant également* les travaux du Comité, le document intitulé “Etat de le monde” et le onze septembre,',
        '1. *Prie* le Secrétaire général de lui faire rapport ;',
        '2. *Décide* de rester saisie de la question.',
      ),
    },
    {
      title: 'In Spanish',
      text: paragraphs(
        '*La Asamblea General*,',
        '*Recordando* «su resoluciones» «77/338» de 1 de septiembre de 2023, las de Jordania «y» Iraq y las de El Salvador y hielo,',
        '1. *Solicita* al «secretario general» que presente un informe sobre la «cooperacion» «de el» sistema;',
        '2. *Decide* seguir ocupándose de la cuestión.',
      ),
      problems: [
        '“su resoluciones” is written “su resolución”',
        '“77/338” is written “77/338,”',
        '“y” is written “e”',
        '“secretario general” is written “Secretario General”',
        '“cooperacion” is written “cooperación”',
        '“de el” is written “del”',
      ],
      fixed: paragraphs(
        '*La Asamblea General*,',
        '*Recordando* su resolución 77/338, de 1 de septiembre de 2023, las de Jordania e Iraq y las de El Salvador y hielo,',
        '1. *Solicita* al Secretario General que presente un informe sobre la cooperación del sistema;',
        '2. *Decide* seguir ocupándose de la cuestión.',
      ),
    },
    {
      title: 'In Russian',
      text: paragraphs(
        '*Генеральная Ассамблея*,',
        '*ссылаясь* на доклад «Генерального Секретаря» и на «устав» Организации Объединенных Наций, *отмечая*« что» с тех пор ' +
          'г«o»сударства-члены сотрудничают,',
        '1. *просит* «Генеральную ассамблею» рассмотреть доклад;',
        '2. *постановляет* продолжать заниматься этим вопросом.',
      ),
      problems: [
        '“Генерального Секретаря” is written “Генерального секретаря”',
        '“устав” is written “Устав”',
        '“ что” is written “, что”',
        '“o” is written “о”',
        '“Генеральную ассамблею” is written “Генеральную Ассамблею”',
      ],
      fixed: paragraphs(
        '*Генеральная Ассамблея*,',
        '*ссылаясь* на доклад Генерального секретаря и на Устав Организации Объединенных Наций, *отмечая*, что с тех пор ' +
          'государства-члены сотрудничают,',
        '1. *просит* Генеральную Ассамблею рассмотреть доклад;',
        '2. *постановляет* продолжать заниматься этим вопросом.',
      ),
    },
    {
      title: 'In Chinese',
      text: paragraphs(
        '大会，',
        '回顾其2022年12月12日第77/126«»决议和题为“國家权利”的文件，',
        '1. 欢迎秘书长关于可持续«發»展的报告；',
        '2. 决定继续审议此事。',
      ),
      problems: ['“号” is missing here', '“發” is written “发”'],
      fixed: paragraphs(
        '大会，',
        '回顾其2022年12月12日第77/126号决议和题为“國家权利”的文件，',
        '1. 欢迎秘书长关于可持续发展的报告；',
        '2. 决定继续审议此事。',
      ),
    },
    {
      title: 'Right in French, though near a slip',
      text: paragraphs(
        '*L’Assemblée générale*,',
        '*Rappelant* l’accord du onze mai, le texte intitulé “Resolution de la crise” et la nécessité de le faire connaître,',
        '1. *Prie* le secrétaire général de la Conférence de lui faire rapport ;',
        '2. *Décide* de rester saisie de la question.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const { language } = context.profile
    const slips = setWords.of(language) ?? []
    function* slipsOf(text: string, isNote: boolean): Generator<Slip> {
      for (const { pattern, to } of slips)
        for (const match of text.matchAll(pattern)) {
          const [found, ...groups] = match
          const instead =
            typeof to === 'string'
              ? to.replaceAll(/\$(\d)/g, (_, group: string) => groups[Number(group) - 1] ?? '')
              : to(found, ...groups)
          yield { start: match.index, found, instead }
        }
      if (isNote) return
      for (const { 0: found, index } of text.matchAll(longWord)) {
        const right = accentedFor(found, language)
        if (right !== undefined) yield { start: index, found, instead: likeFirst(right, found) }
      }
    }
    return {
      document: () => {
        for (const block of context.fact(runningText)) {
          const clean = context.clean(block)
          for (const { start, found, instead } of slipsOf(clean.text, block.type === 'footnoteDefinition')) {
            const end = start + found.length
            if (instead === found || isQuoted(block, clean.rangeOf(start, end).start)) continue
            reportInstead(
              context,
              found === '' ? 'lost' : 'set',
              { clean, start, end, found, instead },
              { changes: ['text', 'citations'] },
            )
          }
        }
      },
    }
  },
})
export default rule
