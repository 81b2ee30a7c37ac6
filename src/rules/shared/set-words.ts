/** Names, small words and agreements that have one right form, in the languages beside English. */
import { ByLanguage } from './by-language.ts'

/** A slip by its pattern and what stands instead of what it matches. */
export interface SetWord {
  readonly pattern: RegExp
  readonly to: string | ((found: string, ...groups: string[]) => string)
}

const initial = /(?<!\p{L})\p{L}/gu
const bothCases = (letter: string): string => `[${letter.toUpperCase()}${letter.toLowerCase()}]`

/**
 * A name whose words begin with other letters, small or capital, than they should.
 * @param behind what may not follow: the inside of an expression
 */
const cased = (name: string, behind = String.raw`\p{L}`): SetWord => ({
  pattern: new RegExp(
    String.raw`(?<![\p{L}\u2011-])(?!${name})${name.replaceAll(initial, bothCases)}(?!${behind})`,
    'gu',
  ),
  to: name,
})

/** The same name in every case of its declension. */
const declined = (stems: readonly string[], endings: readonly string[]): readonly SetWord[] =>
  endings.map((each) =>
    cased(
      each
        .split(' ')
        .map((ending, index) => `${stems[index] ?? ''}${ending}`)
        .join(' '),
      String.raw`\p{L}| (?!Организации)\p{Lu}`,
    ),
  )

const before = (phrase: string): string => `(?<!\\p{L})${phrase}(?!\\p{L})`
const slip = (pattern: string, to: SetWord['to']): SetWord => ({ pattern: new RegExp(pattern, 'gu'), to })

/** Letters of other scripts that look like those of Cyrillic words. */
const lookalikes: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
}

const traditional =
  '發國際會經濟權務實報議題協員導組織關於約問興與為還應對區機構無爭戰過進開設邊長門東書認識說話請讓調論環將後聯難護變裏選隊衛歷業'
const simplified =
  '发国际会经济权务实报议题协员导组织关于约问兴与为还应对区机构无争战过进开设边长门东书认识说话请让调论环将后联难护变里选队卫历业'

/** The slips of each language. */
export const setWords: ByLanguage<readonly SetWord[]> = new ByLanguage<readonly SetWord[]>({
  fr: () => [
    cased('Assemblée générale'),
    cased('Conseil de sécurité'),
    cased('Secrétaire général', String.raw`\p{L}| d`),
    cased('Nations Unies'),
    cased('Charte des Nations Unies'),
    slip(String.raw`(?<!\p{L})Etat(?=s?(?!\p{L}))`, 'État'),
    cased('Côte d’Ivoire'),
    slip('Vietnam', 'Viet Nam'),
    slip(
      before(
        String.raw`(à|de) (le|les)(?= (?:[A-ZÉ]\p{Ll}|rapport|développement|programme|projet|droit|système|pays|mandat|cadre|plan|processus))`,
      ),
      (_, preposition, article) =>
        preposition === 'de' ? (article === 'le' ? 'du' : 'des') : article === 'le' ? 'au' : 'aux',
    ),
    slip(
      String.raw`(?<![\p{L}\u2019'-])([Dd]|[Ll]|[Qq]u|[Nn]|[Ss])(?:e|a(?<=la)) (?=[aeiouéèêàâ](?<!o)\p{Ll}{2}|(?:Organisation|Assemblée|Union|Afrique|Asie|Europe|Agence|Office|États?)(?!\p{L})|une )`,
      '$1’',
    ),
    slip(before(String.raw`(sa|la|cette) (résolution|décision)s(?= \d)`), '$1 $2'),
    slip(before(String.raw`(ses|les|ces) (résolution|décision)(?= \d)`), '$1 $2s'),
  ],
  es: () => [
    cased('Asamblea General'),
    cased('Consejo de Seguridad'),
    cased('Secretario General', String.raw`\p{L}| de`),
    cased('Naciones Unidas'),
    cased('Carta de las Naciones Unidas'),
    slip('Vietnam', 'Viet Nam'),
    slip('Costa de Marfil', 'Côte d’Ivoire'),
    slip(before(String.raw`(de|a) el(?= \p{Ll})`), (found) => (found.startsWith('de') ? 'del' : 'al')),
    slip(String.raw`(?<!\p{L})y(?= (?:[iIíÍ](?![oa])\p{Ll}|hi(?!e)))`, 'e'),
    slip(String.raw`(?<!\p{L})o(?= h?[oó]\p{Ll})`, 'u'),
    slip(before(String.raw`(su|la|esa|esta) (resolu|deci)(?:ciones|siones)(?= \d)`), (found) =>
      found.replace(/iones$/, 'ión'),
    ),
    slip(before(String.raw`(sus|las|esas|estas) (?:resolución|decisión)(?= \d)`), (found) =>
      found.replace(/ión$/, 'iones'),
    ),
    slip(
      String.raw`(?<=(?:ésim|tim|tav|ven|prim|segund|tercer|cuart|quint|sext|noven|décim)o?)a(?= (?:\p{L}+ )?período de sesiones)`,
      'o',
    ),
    slip(
      String.raw`(?<=(?:resolución|resoluciones|decisión) )(\d+\/\d+|\d+ [A-Z]? ?\([XVI]+\))(?= de \d{1,2} de \p{L}+ de (?:19|20)\d\d)`,
      '$1,',
    ),
  ],
  ru: () => [
    ...declined(['Генеральн', 'Ассамбле'], ['ая я', 'ой и', 'ую ю', 'ой ей']),
    ...declined(['Генеральн', 'секретар'], ['ый ь', 'ого я', 'ому ю', 'ым ем', 'ом е']),
    ...declined(['Совет', 'Безопасности'], [' ', 'а ', 'у ', 'ом ', 'е ']),
    ...declined(['Объединенн', 'Наци'], ['ых й', 'ые и', 'ым ям', 'ыми ями', 'ых ях']),
    slip('(?<=бъедин)ё(?=нн)', 'е'),
    slip(String.raw`(?<=\p{Ll} )Г(?=осударств\p{Ll}*-член)`, 'г'),
    slip(String.raw`(?<!\p{L})устав(?=(?:а|у|ом|е)? (?:Организации )?Объединенных Наций)`, 'Устав'),
    slip(
      String.raw`(?<=\p{Script=Cyrillic})[aceopxyABCEHKMOPTX](?=\p{Script=Cyrillic}|(?!\p{L}))|(?<!\p{L})[aceopxyABCEHKMOPTX](?=\p{Script=Cyrillic}{2})`,
      (found) => lookalikes[found] ?? found,
    ),
    slip(String.raw`(?<![\p{L}\d])[АЕ](?=\/(?:\d|RES))`, (found) => (found === 'А' ? 'A' : 'E')),
    slip(
      String.raw`(?<=(?:отмеча|подчеркива|подтвержда|призна|напомина|учитыва|счита|заявля|сожале)(?:я|ет)) что(?= )`,
      ', что',
    ),
    slip(before('свою резолюции(?= \\d)'), 'свою резолюцию'),
    slip(before('свои резолюци[юя](?= \\d)'), 'свои резолюции'),
  ],
  zh: () => [
    slip(String.raw`(?<=第\d{1,3}\/\d{1,3})(?=决议)`, '号'),
    slip(String.raw`(?<=日)(?=\d{2}\/\d{1,3}号决议)`, '第'),
    slip(`[${traditional}]`, (found) => simplified.charAt(traditional.indexOf(found))),
  ],
  ar: () => [slip(String.raw`(?<=\d )الف(?= \()`, 'ألف')],
})
