/** Who proposes a Spanish text, and as what: `Argentina, Chile y Uruguay: proyecto de resolución`. */
import { label } from '../labels-of-facts.ts'
import type { ProposalForms } from '../language.ts'
import { createProposalForms } from '../proposal-words.ts'

/** Makes the forms of sponsors and actions in Spanish texts. */
export const createProposals = (): ProposalForms =>
  createProposalForms({
    sponsorsLabel: label(
      'apcs',
      '(?:co)?autor(?:es)?(?: principal(?:es)?)?|(?:co)?patrocinador(?:es)?|(?:presentado|propuesto) por',
    ),
    action: String.raw`proyectos?\s+(?:revisado\s+)?de\s+(?:resolución|decisión)(?:\s+revisado)?|enmiendas?\s+(?:al\s+proyecto|a\s+la|a\s+los\s+proyectos)`,
    draft: 'proyecto',
    amendment: 'enmienda',
    draftOf: 'proyectos? (?:revisado )?de',
    amends: 'enmiendas? (?:al?|a los)',
    resolution: 'resolución',
    decision: 'decisión',
    statement: 'declaración',
    revised: 'revisado',
    submitted: 'presentado|propuesto|recomendado|preparado',
    by: ' por',
    behindSubmitter: 'sobre la base|tras',
    onBehalf: 'en nombre',
    submissionGoesOn: /\s(?:por|de|del|la|el|los|las|y|para|sobre|a|presentado|proyecto)$|,$/u,
    draftNamed: /(?:resolución|decisión|resoluciones|decisiones)$/i,
    textBegins:
      /^(?:\(?[a-z\d]{1,3}[.)]\s|(?:En|Después|Antes|Sustitúyase|Suprímase|Insértese|Agréguese|Añádase) |(?:La Asamblea General|El Consejo (?:de Seguridad|Económico y Social|de Derechos Humanos))(?:,| ?:| \p{Ll}))/u,
  })
