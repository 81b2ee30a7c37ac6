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
    'Every language has conventions of its own: German begins its paragraphs with small letters, and sets ' +
    'the verb of a preambular paragraph after a preposition. Judged by the rules of another language ' +
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
      title: 'A text in German',
      text: paragraphs(
        '«*Die Generalversammlung*,»',
        '*unter Hinweis* auf ihre früheren Resolutionen über die Brunnen und die Quellen,',
        '1. *ersucht* den Generalsekretär, Brunnen für die Region zu graben;',
        '2. *beschließt*, mit der Angelegenheit befasst zu bleiben.',
      ),
      problems: ['This text is in German, which is not read yet: nothing in it was checked'],
    },
    {
      title: 'A text in Greek that quotes an English title',
      text: paragraphs(
        '«Η Γενική Συνέλευση,»',
        'σημειώνοντας τη δημοσίευση “The State of the World’s Wells”,',
        '1. ζητεί από τον Γενικό Γραμματέα να υποβάλει έκθεση·',
        '2. αποφασίζει να παραμείνει ενήμερη για το θέμα.',
      ),
      problems: ['This text is in Greek, which is not read yet: nothing in it was checked'],
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
