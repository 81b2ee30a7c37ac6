/** Organs as Russian texts name them: without article, so that only the comma tells an organ line from the masthead. */
import type { OrganForms } from '../language.ts'
import { createOrgans } from '../organ-names.ts'

/** Organs with their English names. */
const organs: Readonly<Record<string, string>> = {
  'Генеральная Ассамблея': 'General Assembly',
  'Совет Безопасности': 'Security Council',
  'Совет по правам человека': 'Human Rights Council',
  'Экономический и Социальный Совет': 'Economic and Social Council',
  'Европейская экономическая комиссия': 'Economic Commission for Europe',
  'Экономическая комиссия для Африки': 'Economic Commission for Africa',
  'Экономическая комиссия для Латинской Америки и Карибского бассейна':
    'Economic Commission for Latin America and the Caribbean',
  'Экономическая и социальная комиссия для Азии и Тихого океана':
    'Economic and Social Commission for Asia and the Pacific',
  'Экономическая и социальная комиссия для Западной Азии': 'Economic and Social Commission for Western Asia',
  'Ассамблея Организации Объединенных Наций по окружающей среде': 'United Nations Environment Assembly',
  'Совет по Опеке': 'Trusteeship Council',
  'Комиссия по миростроительству': 'Peacebuilding Commission',
  'Комиссия по правам человека': 'Commission on Human Rights',
  'Комиссия по наркотическим средствам': 'Commission on Narcotic Drugs',
  'Комиссия по предупреждению преступности и уголовному правосудию':
    'Commission on Crime Prevention and Criminal Justice',
  'Комиссия по положению женщин': 'Commission on the Status of Women',
  'Комиссия по народонаселению и развитию': 'Commission on Population and Development',
  'Комиссия социального развития': 'Commission for Social Development',
  'Комиссия по науке и технике в целях развития': 'Commission on Science and Technology for Development',
  'Статистическая комиссия': 'Statistical Commission',
  'Форум Организации Объединенных Наций по лесам': 'United Nations Forum on Forests',
  'Конференция Сторон': 'Conference of the Parties',
  'Ассамблея государств-участников': 'Assembly of States Parties',
  'Исполнительный совет': 'Executive Board',
  'Совет управляющих': 'Governing Council',
  'Всемирная ассамблея здравоохранения': 'World Health Assembly',
  'Генеральная конференция': 'General Conference',
}

/** Makes the organ lines of Russian. */
export const createRussianOrgans = (): OrganForms =>
  createOrgans({
    organs,
    article: '',
    body: String.raw`(?:\p{Lu}\p{L}+(?:ая|ый|ий) )?(?:Ассамблея|Совет|Комиссия|Комитет|Конференция|Подкомиссия|Совещание|Форум|Конгресс|комиссия|комитет|конференция)(?: (?:\p{Lu}[\p{L}-]*|по|и|о|об|для|в|на|с|против|\p{Ll}+(?:ий|ия|ой|ых|их|ого|ому|ам|ам|ства|ству|ения|ению)))*`,
    paragraph: String.raw`[\u0410-\u044f]`,
    begins: 'ГСЭЕАКВФИ',
    bare: false,
  })
