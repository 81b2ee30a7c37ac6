/** Facts of a French masthead, and the labels by which texts for Model United Nations name them: `Comité : Conseil de sécurité`. */
import { label } from '../labels-of-facts.ts'
import type { MastheadForms, MonthForms, OrdinalForms } from '../language.ts'
import { sessionNumber } from '../masthead-fields.ts'
import { createMastheadForms } from '../masthead-words.ts'

const distributions: Readonly<Record<string, string>> = {
  générale: 'General',
  generale: 'General',
  limitée: 'Limited',
  limitee: 'Limited',
  restreinte: 'Restricted',
  provisoire: 'Provisional',
}

const languages: Readonly<Record<string, string>> = {
  anglais: 'English',
  français: 'French',
  francais: 'French',
  espagnol: 'Spanish',
  russe: 'Russian',
  arabe: 'Arabic',
  chinois: 'Chinese',
}

/** `Soixante-dix-huitième session` -> 78, `Dixième session extraordinaire d’urgence` -> ES-10, `Session de 2023` -> 2023. */
const sessionValue =
  ({ valueOf }: OrdinalForms) =>
  ([, words = '', special = '', year]: RegExpExecArray): string | undefined =>
    sessionNumber(valueOf, { year, words, isSpecial: special !== '', isEmergency: special.includes('urgence') })

/** Makes the forms of a French masthead from what the language has of months and ordinals. */
export const createMasthead = (months: MonthForms, ordinals: OrdinalForms): MastheadForms => {
  const month = months.names.join('|')
  return createMastheadForms(
    {
      organization: 'Nations Unies',
      organizationHolds: 'Nations',
      distribution: /Distr\.?\s{0,9}:?\s{0,40}(g[ée]n[ée]rale|limit[ée]e|restreinte|provisoire)/iy,
      distributions,
      language:
        /(?:(?:Fran[çc]ais|Anglais)\s+)?Original\s*:\s*(anglais|fran[çc]ais|espagnol|russe|arabe|chinois)(?:\/\p{L}+)*(?:\s+(?:seulement|uniquement))?/iuy,
      languages,
      sessionDates: new RegExp(
        String.raw`\d{1,2}(?:er)?(?:\s+(?:${month}))?(?:\s+au\s+|\s*[\u2013\u2014-]\s*)\d{1,2}\s+(?:${month})\s+\d{4}`,
        'y',
      ),
      date: new RegExp(String.raw`(\d{1,2})(?:er)?\s*(${month})\s+(\d{4})`, 'iy'),
      session:
        /(?:((?:\d{1,3}\s?(?:e|re)|[A-Z\u00c0-\u00de][\p{L}-]+(?: et [\p{L}-]+)?))\s+session(\s+extraordinaire(?:\s+d[\u2019']urgence)?)?|Session\s+(?:annuelle\s+|ordinaire\s+)?de\s+(\d{4}))(?:\s+\(reprise\))?(?!\p{L})/uy,
      sessionOf: sessionValue(ordinals),
      committee:
        /(?:Première|Deuxième|Troisième|Quatrième|Cinquième|Sixième)\s+Commission|Commission\s+des\s+questions\s+politiques\s+spéciales\s+et\s+de\s+la\s+décolonisation(?:\s+\(Quatrième\s+Commission\))?/y,
      committeeHolds: 'ommission',
      // `Point 73 b) de l’ordre du jour`, `Point 73, b, de l’ordre du jour`, `Points 2 et 3 de l’ordre du jour provisoire`
      agendaItem:
        /Points?\s+(\d+(?:(?:,?\s{0,9})[a-z]{1,2}[),](?=[\s,]))*(?:(?:\s{0,9},\s{0,9}|\s+et\s+|\s+à\s+)\d*(?:\s{0,9}[a-z]{1,2}\))*)*),?\s+de\s+l[\u2019']ordre\s+du\s+jour(?:\s+provisoire)?\*{0,3}/iy,
      adoption:
        /(?:Résolutions?|Décisions?|RÉSOLUTIONS?|DÉCISIONS?)\s+(?:adoptées?|ADOPTÉES?)\s+(?:par|le|sans|PAR|LE|SANS)(?!\p{L}).*|Adoptée\s+(?:par\s+l|à\s+l|sans\s).*|\(Adoptée\s+(?:le|à|par)\s[^()]{4,80}\)|Déclaration\s+d[ue]\s+(?:la\s+)?président.*/iuy,
      report: String.raw`sur|sans|adoptée`,
      resolution: 'Résolution',
      decision: 'Décision',
      tells: /distr|original/i,
      labels: {
        signatories: label('sc', 'signataires?|cosignataires?'),
        committee: label('cfo', 'comité|commission|forum|conseil|organe'),
        agendaTitle: label('tsq', 'th[èe]me|sujet|question'),
      },
      originalAlone: /^original\s*:$/i,
      dated: new RegExp(String.raw`^du\s+\d{1,2}(?:er)?\s+(?:${month})\s+\d{4}\s*$`),
      adoptionGoesOn: {
        below: /^(?:le|par|à|au|de|du|sur|en)(?!\p{L})/u,
        above: /(?:\s(?:le|la|les|de|du|des|par|à|au|en)|,|\sle \d{1,2}(?:er)?(?: \p{L}+)?)$/u,
      },
    },
    months,
  )
}
