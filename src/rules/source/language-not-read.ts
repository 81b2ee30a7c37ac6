import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { unreadLanguage } from '../../tree/language.ts'

const rule: Rule = defineRule({
  id: 'language-not-read',
  category: 'source',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'The text is in a language that is read.',
  rationale:
    'Every language has conventions of its own: French sets a space before a semicolon, Russian ' +
    'begins its paragraphs with small letters, Arabic names each month twice. Judged by English rules ' +
    'a faultless text in another language would be full of findings, so this one is all that is said ' +
    'of it, and nothing in it is changed. The language is told by the script, by the organ line and ' +
    'by the commonest words of the whole text: a title or a quotation in another language does not ' +
    'count. A text that is taken for another language by mistake is read as English with the profile ' +
    '`language: en`.',
  sources: [
    {
      kind: 'measured',
      text:
        '90 resolutions of 2020 to 2025 in each of Arabic, Chinese, English, French, Russian and Spanish ' +
        '(AKN4UN), in several channels: the language of every copy is told.',
    },
  ],
  profiles: { languages: 'any' },
  options: {},
  messages: { unread: 'This text is in {language}, which is not read yet: nothing in it was checked' },
  examples: [
    {
      title: 'A text in French',
      text: paragraphs(
        '«*L’Assemblée générale*,»',
        '*Rappelant* ses résolutions antérieures sur les puits,',
        '1. *Prie* le Secrétaire général de creuser des puits ;',
        '2. *Décide* de rester saisie de la question.',
      ),
      problems: ['This text is in French, which is not read yet: nothing in it was checked'],
    },
    {
      title: 'A text in Russian that quotes an English title',
      text: paragraphs(
        '«Генеральная Ассамблея,»',
        'принимая к сведению публикацию “The State of the World’s Wells”,',
        '1. просит Генерального секретаря представить доклад;',
        '2. постановляет продолжать заниматься этим вопросом.',
      ),
      problems: ['This text is in Russian, which is not read yet: nothing in it was checked'],
    },
    {
      title: 'A text in English that quotes a French title',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the report “Les puits et les sources de la région du Sahel”,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      const language = unreadLanguage(context.profile.language)
      if (language === undefined) return
      const { text } = context
      const start = Math.max(0, text.search(/\S/))
      const line = /^[^\n\r]*/.exec(text.slice(start))?.[0].trimEnd() ?? ''
      context.report({
        message: 'unread',
        data: { language },
        at: { start, end: start + line.length },
        place: 'document',
      })
    },
  }),
})
export default rule
