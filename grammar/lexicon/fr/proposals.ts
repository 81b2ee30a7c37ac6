/** Who proposes a French text, and as what: `Afrique du Sud, … et Zambie : projet de résolution`. */
import { fold } from '../../notation/space.ts'
import { label } from '../labels-of-facts.ts'
import type { ProposalForms, Submission } from '../language.ts'

const action = String.raw`projets?\s+(?:révisé\s+)?de\s+(?:résolution|décision)(?:\s+révisé)?|amendements?\s+(?:au\s+projet|à\s+la|aux\s+projets)`

const submission =
  /^\s*projet\s+de\s+(résolution|décision)(\s+révisé)?\s+(?:présenté|proposé|déposé|recommandé|établi)e?\s+par\s+([\s\S]+)/iu

const instrument = (word: string): string => (word.toLowerCase() === 'décision' ? 'decision' : 'resolution')

const readSubmission = (words: string): Submission | undefined => {
  const [, noun, revised, submitter] = submission.exec(words) ?? []
  if (noun === undefined || submitter === undefined) return undefined
  return {
    action: `${revised === undefined ? '' : 'revised '}draft ${instrument(noun)}`,
    submittedBy: fold(submitter).replace(/,? (?:sur la base|à l[\u2019']issue) .*/u, ''),
  }
}

const readAction = (words: string): string => {
  const amended = /amendements?\s+(?:au|à|aux)(?!\p{L})([\s\S]*)/iu.exec(words)
  if (amended) {
    const noun = /résolution|décision/iu.exec(amended[1] ?? '')?.[0] ?? 'résolution'
    return `amendment to ${/projet/iu.test(amended[0]) ? 'draft ' : ''}${instrument(noun)}`
  }
  const [, noun] = /projets?\s+(?:révisé\s+)?de\s+(résolution|décision)/iu.exec(words) ?? []
  if (noun === undefined) return ''
  return `${/révisé/iu.test(words) ? 'revised ' : ''}draft ${instrument(noun)}`
}

/** Sponsors and actions of French texts. */
export const createProposals = (): ProposalForms => ({
  sponsorsLabel: label(
    'apcspé',
    '(?:co)?auteurs?(?: principa(?:l|ux))?|(?:co)?parrains?|(?:présenté|soumis|proposé) par',
  ),
  action,
  words: /projet|amendement/i,
  submissionHead:
    /^\*{0,2}Projet\s+de\s+(?:résolution|décision|déclaration)(?:\s+révisé)?(?:\s+(?:présenté|proposé|déposé|recommandé|établi)e?(?!\p{L})|\s*\*{0,3}$)/iu,
  submissionGoesOn: /\s(?:par|de|du|des|la|le|les|et|pour|sur|à|présenté|projet)$|,$/u,
  amends: /amendement/i,
  draftNamed: /(?:résolution|décision)s?$/i,
  textBegins:
    /^(?:\(?[a-z\d]{1,3}[.)]\s|(?:Dans|Après|Avant|Au|À|Remplacer|Supprimer|Insérer|Ajouter) |(?:L[\u2019']Assemblée générale|Le Conseil (?:de sécurité|économique et social|des droits de l[\u2019']homme))(?:,| ?:| \p{Ll}))/u,
  readSubmission,
  readAction,
  saysAction: (words) => /projet|amendement|déclaration|décision/iu.test(words),
  endsSponsors: (words) => /projet|amendement/iu.test(words),
  isNoSponsor: (words) => /^au\s+nom(?!\p{L})/u.test(words),
})
