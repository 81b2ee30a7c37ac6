/** Facts of a Spanish masthead, and the labels by which texts for Model United Nations name them: `Comité: Consejo de Seguridad`. */
import { anything } from '../../notation/first.ts'
import { fold } from '../../notation/space.ts'
import { label } from '../labels-of-facts.ts'
import type { FieldForm, MastheadForms, MonthForms, OrdinalForms } from '../language.ts'
import { dateField, found, inLowerCase, numberField, symbolField } from '../masthead-fields.ts'

const distributions: Readonly<Record<string, string>> = {
  general: 'General',
  limitada: 'Limited',
  reservada: 'Restricted',
  provisional: 'Provisional',
}

const languages: Readonly<Record<string, string>> = {
  inglés: 'English',
  ingles: 'English',
  francés: 'French',
  español: 'Spanish',
  ruso: 'Russian',
  árabe: 'Arabic',
  chino: 'Chinese',
}

/** `Septuagésimo octavo período de sesiones` -> 78, `Décimo período extraordinario de sesiones de emergencia` -> ES-10. */
const sessionValue =
  ({ valueOf }: OrdinalForms) =>
  ([, words = '', special = '', year, emergency]: RegExpExecArray): string | undefined => {
    if (year !== undefined) return year
    const ordinal = valueOf(fold(words))
    if (ordinal === undefined) return undefined
    return special === '' ? String(ordinal) : `${emergency === undefined ? 'S' : 'ES'}-${ordinal}`
  }

const fieldsOf = (months: MonthForms, ordinals: OrdinalForms): FieldForm[] => {
  const month = months.names.join('|')
  return [
    {
      role: 'organization',
      begins: anything,
      needs: 'Naciones',
      test: /Naciones\s+Unidas(?=\s+\S*\/|\s*$)/y,
      value: () => 'United Nations',
    },
    symbolField,
    {
      role: 'distribution',
      begins: anything,
      test: /Distr\.?\s{0,9}:?\s{0,40}(general|limitada|reservada|provisional)/iy,
      value: (match) => distributions[found(match).toLowerCase()] ?? inLowerCase(found(match)),
    },
    {
      role: 'sessionDates',
      begins: anything,
      test: new RegExp(
        String.raw`\d{1,2}(?:\s+de\s+(?:${month}))?(?:\s+al?\s+|\s*[\u2013\u2014-]\s*)\d{1,2}\s+de\s+(?:${month})\s+de\s+\d{4}`,
        'y',
      ),
      value: found,
    },
    dateField(new RegExp(String.raw`(\d{1,2})[º°]?\s+de\s+(${month})\s+de\s+(\d{4})`, 'iy'), months.numberOf),
    {
      role: 'language',
      begins: anything,
      test: /(?:(?:Español|Inglés)\s+)?Original\s*:\s*(inglés|ingles|francés|español|ruso|árabe|chino)(?:\/\p{L}+)*(?:\s+(?:únicamente|solamente))?/iuy,
      value: (match) => languages[found(match).toLowerCase()],
    },
    {
      role: 'session',
      begins: anything,
      test: /(?:((?:\d{1,3}\s?(?:º|°|er)|[A-Z\u00c0-\u00de]\p{L}+(?: (?!período)\p{L}+)?))\s+período\s+(extraordinario\s+)?de\s+sesiones|Período\s+de\s+sesiones\s+(?:sustantivo\s+)?de\s+(\d{4}))(\s+de\s+emergencia)?(?:\s+\(continuación\))?(?!\p{L})/uy,
      value: sessionValue(ordinals),
    },
    {
      role: 'committee',
      begins: anything,
      needs: 'omisi',
      test: /(?:Primera|Segunda|Tercera|Cuarta|Quinta|Sexta)\s+Comisión|Comisión\s+Política\s+Especial\s+y\s+de\s+Descolonización(?:\s+\(Cuarta\s+Comisión\))?/y,
      value: found,
    },
    {
      // `Tema 104 del programa` of the Assembly, `Tema 6 de la agenda` of the Human Rights Council, `Temas 2 y 3 del programa provisional`
      role: 'agendaItem',
      begins: anything,
      test: /Temas?\s+(\d+(?:\s{0,9}[a-zñ]{1,2}\)(?=[\s,]))*(?:(?:\s{0,9},\s{0,9}|\s+y\s+|\s+a\s+)\d*(?:\s{0,9}[a-zñ]{1,2}\))*)*)\s+(?:del\s+programa|de\s+la\s+agenda)(?:\s+provisional)?\*{0,3}/iy,
      value: found,
    },
    {
      role: 'adoption',
      begins: anything,
      test: /(?:Resoluci(?:ón|ones)|Decisi(?:ón|ones)|RESOLUCIÓN|DECISIÓN)\s+(?:aprobadas?|APROBADAS?)\s+(?:por|el|sin|POR|EL|SIN)(?!\p{L}).*|Aprobada\s+(?:por\s+(?:el|la)|en\s+su|sin)\s.*|\(Aprobada\s+(?:el|en|por)\s[^()]{4,80}\)|Declaración\s+de\s+la\s+Presidencia.*/iuy,
      value: found,
    },
    {
      role: 'report',
      begins: anything,
      needs: '[',
      test: /\[(?:sobre|sin|aprobada|por)(?!\p{L}).*/iuy,
      value: (match) => found(match).replace(/^\[|\]$/g, ''),
    },
    {
      role: 'number',
      begins: anything,
      test: new RegExp(
        String.raw`Resolución\s+(\d{1,4}(?:\s*\(\d{4}\)|\/\d{1,3})?)\s*(?=$|de\s+\d{1,2}\s+de\s+(?:${month})\s+de\s+\d{4}\s*$)`,
        'iy',
      ),
      value: found,
    },
    numberField,
  ]
}

/** How a line begins that names another fact, by the role of the fact. */
const createFactLabels = (): MastheadForms['labels'] => ({
  signatories: label('sf', 'signatarios?|firmantes?'),
  committee: label('cfoó', 'comité|comisión|foro|consejo|órgano'),
  agendaTitle: label('tac', 'tema|tópico|asunto|cuestión'),
})

/** The masthead of a Spanish text. */
export const createMasthead = (months: MonthForms, ordinals: OrdinalForms): MastheadForms => ({
  tells: /distr|original/i,
  fields: fieldsOf(months, ordinals),
  labels: createFactLabels(),
  languageName: /^\p{L}{4,8}$/u,
  cell: /^Naciones Unidas$|(?:^|\s)Distr\b|Original ?: ?\p{L}/u,
  decision: /^\W*Decisión(?!\p{L})/iu,
  originalAlone: /^original\s*:$/i,
  dated: new RegExp(String.raw`^de\s+\d{1,2}\s+de\s+(?:${months.names.join('|')})\s+de\s+\d{4}\s*$`),
  adoptionGoesOn: {
    below: /^(?:el|por|en|celebrada|de|del|sobre|sin)(?!\p{L})/u,
    above: /(?:\s(?:el|la|los|las|de|del|por|en|su)|,|\sel \d{1,2}(?: de(?: \p{L}+(?: de)?)?)?)$/u,
  },
  besideOrganization: /^Naciones\s+Unidas\s+([A-Z]{1,7}\/\S+(?:\s?\([^)]{1,16}\))?)/,
})
