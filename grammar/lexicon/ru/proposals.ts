/** Who proposes a Russian text, and as what: `Беларусь, Китай и Куба: проект резолюции`. */
import { label } from '../labels-of-facts.ts'
import type { ProposalForms } from '../language.ts'
import { createProposalForms } from '../proposal-words.ts'

/** Makes the forms of sponsors and actions in Russian texts. */
export const createProposals = (): ProposalForms =>
  createProposalForms({
    sponsorsLabel: label('асп', '(?:со)?авторы?|(?:со)?спонсоры?|представлен[оа]? '),
    action: String.raw`(?:пересмотренный\s+)?проект\s+(?:резолюции|решения)|поправк[аи]\s+к\s`,
    draft: 'проект',
    amendment: 'поправк',
    draftOf: '(?:пересмотренный )?проект',
    amends: 'поправк[аи] к',
    resolution: 'резолюци',
    decision: 'решени',
    statement: 'заявлени',
    ending: '[ия]',
    revised: 'пересмотренный',
    submitted: 'представленный|предложенный|рекомендованный|подготовленный',
    by: '',
    behindSubmitter: 'на основе|по итогам',
    onBehalf: 'от имени',
    submissionGoesOn: /\s(?:по|на|и|в|к|от|для|представленный|проект)$|,$/u,
    draftNamed: /(?:резолюции|решения|резолюциям|решениям)$/iu,
    textBegins:
      /^(?:\(?[a-zа-я\d]{1,3}[.)]\s|(?:В|После|Перед|Заменить|Исключить|Включить|Добавить) |(?:Генеральная Ассамблея|Совет (?:Безопасности|по правам человека)|Экономический и Социальный Совет)(?:,|:| \p{Ll}))/u,
  })
