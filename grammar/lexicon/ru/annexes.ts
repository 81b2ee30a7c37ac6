/** What Russian texts call their annexes and the parts of these. */
import type { AnnexForms } from '../language.ts'

/** The forms of annexes in Russian texts. */
export const annexes: AnnexForms = {
  words: '(?:Приложение|ПРИЛОЖЕНИЕ|Добавление|ДОБАВЛЕНИЕ)',
  begins: 'ПД',
  titled:
    /^(?:Приложение|ПРИЛОЖЕНИЕ)(?:\s+(?:[IVXLC]{1,5}|[A-Z]|\d{1,2}))?(?:\s+|\s?[:\u2013\u2014-]\s)(?=\p{Lu}|\u00ab)/u,
  named: /(?!)/,
  announced:
    /(?=(?:следующ\p{L}+|содержащ\p{L}+ся в приложении|приводи\p{L}+ ниже|излож\p{L}+ ниже)(?!\p{L}))(?<=(?:принимает|утверждает|одобряет|провозглашает).{0,120})/u,
  announcedNeeds: /следующ|приложени|ниже/,
  speaks: /^Мы,? \p{Ll}/u,
  partHead:
    /^[*_]{0,3}(?:(?:Статья|Глава|Часть|Раздел|Принцип|Правило|Цель|Положение)\s+(?:\d{1,3}|[IVXLC]{1,7})(?:\s*[.:\u2013\u2014-])?(?=\s|[*_]|$)|(?:[IVXL]{1,6}|[A-ZА-Я])\.\s+[А-Я]|Преамбула[*_]{0,3}$)/,
}
