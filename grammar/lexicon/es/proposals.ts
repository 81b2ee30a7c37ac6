/** Who proposes a Spanish text, and as what: `Argentina, Chile y Uruguay: proyecto de resolución`. */
import { fold } from '../../notation/space.ts'
import { label } from '../labels-of-facts.ts'
import type { ProposalForms, Submission } from '../language.ts'

const action = String.raw`proyectos?\s+(?:revisado\s+)?de\s+(?:resolución|decisión)(?:\s+revisado)?|enmiendas?\s+(?:al\s+proyecto|a\s+la|a\s+los\s+proyectos)`

const submission =
  /^\s*proyecto\s+de\s+(resolución|decisión)(\s+revisado)?\s+(?:presentado|propuesto|recomendado|preparado)\s+por\s+([\s\S]+)/iu

const instrument = (word: string): string => (word.toLowerCase() === 'decisión' ? 'decision' : 'resolution')

const readSubmission = (words: string): Submission | undefined => {
  const [, noun, revised, submitter] = submission.exec(words) ?? []
  if (noun === undefined || submitter === undefined) return undefined
  return {
    action: `${revised === undefined ? '' : 'revised '}draft ${instrument(noun)}`,
    submittedBy: fold(submitter).replace(/,? (?:sobre la base|tras) .*/u, ''),
  }
}

const readAction = (words: string): string => {
  const amended = /enmiendas?\s+(?:al?|a\s+los)(?!\p{L})([\s\S]*)/iu.exec(words)
  if (amended) {
    const noun = /resolución|decisión/iu.exec(amended[1] ?? '')?.[0] ?? 'resolución'
    return `amendment to ${/proyecto/iu.test(amended[0]) ? 'draft ' : ''}${instrument(noun)}`
  }
  const [, noun] = /proyectos?\s+(?:revisado\s+)?de\s+(resolución|decisión)/iu.exec(words) ?? []
  if (noun === undefined) return ''
  return `${/revisado/iu.test(words) ? 'revised ' : ''}draft ${instrument(noun)}`
}

/** Sponsors and actions of Spanish texts. */
export const createProposals = (): ProposalForms => ({
  sponsorsLabel: label(
    'apcs',
    '(?:co)?autor(?:es)?(?: principal(?:es)?)?|(?:co)?patrocinador(?:es)?|(?:presentado|propuesto) por',
  ),
  action,
  words: /proyecto|enmienda/i,
  submissionHead:
    /^\*{0,2}Proyecto\s+de\s+(?:resolución|decisión|declaración)(?:\s+revisado)?(?:\s+(?:presentado|propuesto|recomendado|preparado)(?!\p{L})|\s*\*{0,3}$)/iu,
  submissionGoesOn: /\s(?:por|de|del|la|el|los|las|y|para|sobre|a|presentado|proyecto)$|,$/u,
  amends: /enmienda/i,
  draftNamed: /(?:resolución|decisión|resoluciones|decisiones)$/i,
  textBegins:
    /^(?:\(?[a-z\d]{1,3}[.)]\s|(?:En|Después|Antes|Sustitúyase|Suprímase|Insértese|Agréguese|Añádase) |(?:La Asamblea General|El Consejo (?:de Seguridad|Económico y Social|de Derechos Humanos))(?:,| ?:| \p{Ll}))/u,
  readSubmission,
  readAction,
  saysAction: (words) => /proyecto|enmienda|declaración|decisión/iu.test(words),
  endsSponsors: (words) => /proyecto|enmienda/iu.test(words),
  isNoSponsor: (words) => /^en\s+nombre(?!\p{L})/u.test(words),
})
