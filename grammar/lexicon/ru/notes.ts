/** How notes of Russian documents begin. */
import type { NoteForms } from '../language.ts'

/** The first words of notes, as counted in 90 resolutions; names of English publications stay in English. */
export const notes: NoteForms = {
  marks: 'before',
  starred: 'От имени|Любые изменения|Переиздано|Ранее издан|Настоящий (?:документ|текст)',
  opening: String.raw`(?:См\.|Там же|Ibid\b|Резолюци[яи] (?:\d|S-|ES-)|Решение \d|United Nations, |Организация Объединенных|League of Nations|Официальные отчеты|[AESА]\/[\dA-Z]|Документ [A-Z]{1,4}[\d/]|FCCC\/|Доклад |Принят[аоы]? |Размещен|Имеется |Программа |Конференция |Ежегодник |Продовольственная и|Договор о|Термин |Всемирная |Издание Организации)`,
}
