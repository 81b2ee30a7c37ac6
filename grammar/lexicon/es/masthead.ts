/** Facts of a Spanish masthead, and the labels by which texts for Model United Nations name them: `Comité: Consejo de Seguridad`. */
import { label } from '../labels-of-facts.ts'
import type { MastheadForms, MonthForms, OrdinalForms } from '../language.ts'
import { sessionNumber } from '../masthead-fields.ts'
import { createMastheadForms } from '../masthead-words.ts'

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
    const isSpecial = special !== ''
    return sessionNumber(valueOf, { year, words, isSpecial, isEmergency: isSpecial && emergency !== undefined })
  }

/** Makes the forms of a Spanish masthead from what the language has of months and ordinals. */
export const createMasthead = (months: MonthForms, ordinals: OrdinalForms): MastheadForms => {
  const month = months.names.join('|')
  return createMastheadForms(
    {
      organization: 'Naciones Unidas',
      organizationHolds: 'Naciones',
      distribution: /Distr\.?\s{0,9}:?\s{0,40}(general|limitada|reservada|provisional)/iy,
      distributions,
      language:
        /(?:(?:Español|Inglés)\s+)?Original\s*:\s*(inglés|ingles|francés|español|ruso|árabe|chino)(?:\/\p{L}+)*(?:\s+(?:únicamente|solamente))?/iuy,
      languages,
      sessionDates: new RegExp(
        String.raw`\d{1,2}(?:\s+de\s+(?:${month}))?(?:\s+al?\s+|\s*[\u2013\u2014-]\s*)\d{1,2}\s+de\s+(?:${month})\s+de\s+\d{4}`,
        'y',
      ),
      date: new RegExp(String.raw`(\d{1,2})[º°]?\s+de\s+(${month})\s+de\s+(\d{4})`, 'iy'),
      session:
        /(?:((?:\d{1,3}\s?(?:º|°|er)|[A-Z\u00c0-\u00de]\p{L}+(?: (?!período)\p{L}+)?))\s+período\s+(extraordinario\s+)?de\s+sesiones|Período\s+de\s+sesiones\s+(?:sustantivo\s+)?de\s+(\d{4}))(\s+de\s+emergencia)?(?:\s+\(continuación\))?(?!\p{L})/uy,
      sessionOf: sessionValue(ordinals),
      committee:
        /(?:Primera|Segunda|Tercera|Cuarta|Quinta|Sexta)\s+Comisión|Comisión\s+Política\s+Especial\s+y\s+de\s+Descolonización(?:\s+\(Cuarta\s+Comisión\))?/y,
      committeeHolds: 'omisi',
      // `Tema 104 del programa` of the Assembly, `Tema 6 de la agenda` of the Human Rights Council, `Temas 2 y 3 del programa provisional`
      agendaItem:
        /Temas?\s+(\d+(?:\s{0,9}[a-zñ]{1,2}\)(?=[\s,]))*(?:(?:\s{0,9},\s{0,9}|\s+y\s+|\s+a\s+)\d*(?:\s{0,9}[a-zñ]{1,2}\))*)*)\s+(?:del\s+programa|de\s+la\s+agenda)(?:\s+provisional)?\*{0,3}/iy,
      adoption:
        /(?:Resoluci(?:ón|ones)|Decisi(?:ón|ones)|RESOLUCIÓN|DECISIÓN)\s+(?:aprobadas?|APROBADAS?)\s+(?:por|el|sin|POR|EL|SIN)(?!\p{L}).*|Aprobada\s+(?:por\s+(?:el|la)|en\s+su|sin)\s.*|\(Aprobada\s+(?:el|en|por)\s[^()]{4,80}\)|Declaración\s+de\s+la\s+Presidencia.*/iuy,
      report: String.raw`sobre|sin|aprobada|por`,
      resolution: 'Resolución',
      decision: 'Decisión',
      tells: /distr|original/i,
      labels: {
        signatories: label('sf', 'signatarios?|firmantes?'),
        committee: label('cfoó', 'comité|comisión|foro|consejo|órgano'),
        agendaTitle: label('tac', 'tema|tópico|asunto|cuestión'),
      },
      originalAlone: /^original\s*:$/i,
      dated: new RegExp(String.raw`^de\s+\d{1,2}\s+de\s+(?:${month})\s+de\s+\d{4}\s*$`),
      adoptionGoesOn: {
        below: /^(?:el|por|en|celebrada|de|del|sobre|sin)(?!\p{L})/u,
        above: /(?:\s(?:el|la|los|las|de|del|por|en|su)|,|\sel \d{1,2}(?: de(?: \p{L}+(?: de)?)?)?)$/u,
      },
    },
    months,
  )
}
