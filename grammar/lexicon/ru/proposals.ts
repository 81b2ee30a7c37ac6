/** Who proposes a Russian text, and as what: `Беларусь, Китай и Куба: проект резолюции`. */
import { fold } from '../../notation/space.ts'
import { label } from '../labels-of-facts.ts'
import type { ProposalForms, Submission } from '../language.ts'

const action = String.raw`(?:пересмотренный\s+)?проект\s+(?:резолюции|решения)|поправк[аи]\s+к\s`

const submission =
  /^\s*(пересмотренный\s+)?проект\s+(резолюции|решения),?\s+(?:представленный|предложенный|рекомендованный|подготовленный)\s+([\s\S]+)/iu

const instrument = (word: string): string => (word.toLowerCase().startsWith('решени') ? 'decision' : 'resolution')

const readSubmission = (words: string): Submission | undefined => {
  const [, revised, noun, submitter] = submission.exec(words) ?? []
  if (noun === undefined || submitter === undefined) return undefined
  return {
    action: `${revised === undefined ? '' : 'revised '}draft ${instrument(noun)}`,
    submittedBy: fold(submitter).replace(/,? (?:на основе|по итогам) .*/u, ''),
  }
}

const readAction = (words: string): string => {
  const amended = /поправк[аи]\s+к\s([\s\S]*)/iu.exec(words)
  if (amended) {
    const noun = /резолюци|решени/iu.exec(amended[1] ?? '')?.[0] ?? 'резолюци'
    return `amendment to ${/проект/iu.test(amended[0]) ? 'draft ' : ''}${instrument(noun)}`
  }
  const [, noun] = /проект\s+(резолюции|решения)/iu.exec(words) ?? []
  if (noun === undefined) return ''
  return `${/пересмотренный/iu.test(words) ? 'revised ' : ''}draft ${instrument(noun)}`
}

/** Sponsors and actions of Russian texts. */
export const createProposals = (): ProposalForms => ({
  sponsorsLabel: label('асп', '(?:со)?авторы?|(?:со)?спонсоры?|представлен[оа]? '),
  action,
  words: /проект|поправк/iu,
  submissionHead:
    /^\*{0,2}(?:Пересмотренный\s+)?проект\s+(?:резолюции|решения|заявления)(?:,?\s+(?:представленный|предложенный|рекомендованный|подготовленный)(?!\p{L})|\s*\*{0,3}$)/iu,
  submissionGoesOn: /\s(?:по|на|и|в|к|от|для|представленный|проект)$|,$/u,
  amends: /поправк/iu,
  draftNamed: /(?:резолюции|решения|резолюциям|решениям)$/iu,
  textBegins:
    /^(?:\(?[a-zа-я\d]{1,3}[.)]\s|(?:В|После|Перед|Заменить|Исключить|Включить|Добавить) |(?:Генеральная Ассамблея|Совет (?:Безопасности|по правам человека)|Экономический и Социальный Совет)(?:,|:| \p{Ll}))/u,
  readSubmission,
  readAction,
  saysAction: (words) => /проект|поправк|заявлени|решени/iu.test(words),
  endsSponsors: (words) => /проект|поправк/iu.test(words),
  isNoSponsor: (words) => /^от\s+имени(?!\p{L})/u.test(words),
})
