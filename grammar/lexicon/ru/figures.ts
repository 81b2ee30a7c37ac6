/** Words about figures that count or number something in Russian, so that they are no note mark that lost its superscript. */
import { figureForms } from '../figure-words.ts'
import type { FigureForms, MonthForms } from '../language.ts'

const perhaps =
  /(?<!\p{L})(?:резолюци\p{L}{1,3}|решени\p{L}{1,3}|приложени\p{L}{1,3}|раздел\p{L}{0,3}|част\p{L}{1,3}|цел\p{L}{1,3}|задач\p{L}{1,3}|правил\p{L}{1,3}|этап\p{L}{0,2}|групп\p{L}{1,2}|таблиц\p{L}{1,2}|принцип\p{L}{0,3}|уров\p{L}{1,3}|тип\p{L}{0,2}|категори\p{L}{1,2}|проект\p{L}{0,2}|последни\p{L}{1,2}|перв\p{L}{2,3}|следующ\p{L}{2,3}|программ\p{L}{1,2}|повестк\p{L}{1,2} дня на)$/iu

/** Makes the questions whether Russian words count or number figures. */
export function createFigures({ names }: MonthForms): FigureForms {
  const months = names.join('|')
  const counted = new RegExp(
    String.raw`(?:(?<!\p{L})(?:пункт\p{L}{0,3}|пп?|стать\p{L}{1,3}|ст|глав\p{L}{1,3}|гл|№|том\p{L}{0,2}|стр|${months}|из|до|и|или|от|с|со|по|к|в|во|на|за|около|более|менее|свыше|между|после|перед|для|при|о|об|под|над|все|всех|эти|этих|их|его|ее|каждые)\.?|[$€£№])$`,
    'iu',
  )
  const quantified = new RegExp(
    String.raw`^\s*(?:%|(?:${months}|миллион\p{L}{0,3}|миллиард\p{L}{0,3}|тысяч\p{L}{0,2}|млн|млрд|год\p{L}{0,2}|лет|месяц\p{L}{0,3}|дн\p{L}{1,3}|день|недел\p{L}{1,2}|час\p{L}{0,2}|государств\p{L}{0,2}|стран\p{L}{0,2}|член\p{L}{0,3}|человек|долл\p{L}{0,5}|градус\p{L}{0,3}|километр\p{L}{0,3}|процент\p{L}{0,3})(?!\p{L})|(?:Устава|Конвенции|Пакта|Статута|Договора|Правил)(?!\p{L}))`,
    'iu',
  )
  return figureForms(counted, perhaps, quantified)
}
