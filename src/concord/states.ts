/** Which State a name of any language means: by its code (ISO 3166-1), which all languages share. */
import type { Language } from '../../grammar/index.ts'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
/** `AD`, `AE`: all that may be a code of today; the tables still know `VD` for Viet Nam and `YD` for Yemen. */
const pairs = (): string[] =>
  letters
    .flatMap((one) => letters.map((other) => one + other))
    .filter((pair) => new Intl.Locale('und', { region: pair }).region === pair)

/** Official names that the tables of the language's regions (CLDR) do not lead to, by code. */
const beside: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    AG: 'Antigua and Barbuda',
    BA: 'Bosnia and Herzegovina',
    CG: 'Congo',
    CD: 'Democratic Republic of the Congo',
    MM: 'Myanmar',
    KN: 'Saint Kitts and Nevis',
    LC: 'Saint Lucia',
    VC: 'Saint Vincent and the Grenadines',
    ST: 'Sao Tome and Principe',
    TT: 'Trinidad and Tobago',
    PS: 'State of Palestine',
    VA: 'Holy See',
  },
  fr: {
    BN: 'Brunéi Darussalam',
    CG: 'Congo',
    SV: 'El Salvador',
    IQ: 'Iraq',
    LR: 'Libéria',
    FM: 'Micronésie (États fédérés de)',
    MM: 'Myanmar',
    KR: 'République de Corée',
    CD: 'République démocratique du Congo',
    LA: 'République démocratique populaire lao',
    MD: 'République de Moldova',
    KP: 'République populaire démocratique de Corée',
    KN: 'Saint-Kitts-et-Nevis',
    TL: 'Timor-Leste',
    VN: 'Viet Nam',
    PS: 'État de Palestine',
    VA: 'Saint-Siège',
  },
  es: {
    SA: 'Arabia Saudita',
    BH: 'Bahrein',
    BD: 'Bangladesh',
    BJ: 'Benin',
    BT: 'Bhután',
    BN: 'Brunei Darussalam',
    DJ: 'Djibouti',
    SZ: 'Eswatini',
    FJ: 'Fiji',
    GW: 'Guinea-Bissau',
    KZ: 'Kazajstán',
    KE: 'Kenya',
    LS: 'Lesotho',
    MW: 'Malawi',
    ML: 'Malí',
    FM: 'Micronesia (Estados Federados de)',
    MM: 'Myanmar',
    NZ: 'Nueva Zelandia',
    PW: 'Palau',
    PG: 'Papua Nueva Guinea',
    QA: 'Qatar',
    KR: 'República de Corea',
    MD: 'República de Moldova',
    LA: 'República Democrática Popular Lao',
    KP: 'República Popular Democrática de Corea',
    RO: 'Rumania',
    KN: 'Saint Kitts y Nevis',
    SR: 'Suriname',
    PS: 'Estado de Palestina',
    VA: 'Santa Sede',
  },
  ru: {
    BS: 'Багамские Острова',
    BN: 'Бруней-Даруссалам',
    CD: 'Демократическая Республика Конго',
    KM: 'Коморские Острова',
    CG: 'Конго',
    KP: 'Корейская Народно-Демократическая Республика',
    LA: 'Лаосская Народно-Демократическая Республика',
    MV: 'Мальдивские Острова',
    MH: 'Маршалловы Острова',
    FM: 'Микронезия (Федеративные Штаты)',
    MM: 'Мьянма',
    AE: 'Объединенные Арабские Эмираты',
    SC: 'Сейшельские Острова',
    GB: 'Соединенное Королевство Великобритании и Северной Ирландии',
    SB: 'Соломоновы Острова',
    TL: 'Тимор-Лешти',
    CF: 'Центральноафриканская Республика',
    ZA: 'Южная Африка',
    PS: 'Государство Палестина',
    VA: 'Святой Престол',
  },
}

const codesByName = (code: string, { officialName }: Language['states']): ReadonlyMap<string, string> => {
  const names = new Intl.DisplayNames(code, { type: 'region', fallback: 'none' })
  const codes = new Map(Object.entries(beside[code] ?? {}).map(([region, name]) => [name, region]))
  for (const region of pairs()) {
    const name = names.of(region)
    const official = name === undefined ? undefined : officialName(name)
    if (official !== undefined && !codes.has(official)) codes.set(official, region)
  }
  return codes
}

const known = new Map<string, ReadonlyMap<string, string>>()

/** The code of the State that a name means, today's or former; undefined where it means none that has a code. */
export const stateCode = (name: string, { code, states }: Language): string | undefined => {
  let codes = known.get(code)
  if (!codes) known.set(code, (codes = codesByName(code, states)))
  return codes.get(states.officialName(name) ?? name)
}
