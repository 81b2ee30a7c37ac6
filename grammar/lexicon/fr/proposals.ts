/** Who proposes a French text, and as what: `Afrique du Sud, … et Zambie : projet de résolution`. */
import { label } from '../labels-of-facts.ts'
import type { ProposalForms } from '../language.ts'
import { createProposalForms } from '../proposal-words.ts'

/** Makes the forms of sponsors and actions in French texts. */
export const createProposals = (): ProposalForms =>
  createProposalForms({
    sponsorsLabel: label(
      'apcspé',
      '(?:co)?auteurs?(?: principa(?:l|ux))?|(?:co)?parrains?|(?:présenté|soumis|proposé) par',
    ),
    action: String.raw`projets?\s+(?:révisé\s+)?de\s+(?:résolution|décision)(?:\s+révisé)?|amendements?\s+(?:au\s+projet|à\s+la|aux\s+projets)`,
    draft: 'projet',
    amendment: 'amendement',
    draftOf: 'projets? (?:révisé )?de',
    amends: 'amendements? (?:au|à|aux)',
    resolution: 'résolution',
    decision: 'décision',
    statement: 'déclaration',
    revised: 'révisé',
    submitted: '(?:présenté|proposé|déposé|recommandé|établi)e?',
    by: ' par',
    behindSubmitter: 'sur la base|à l’issue',
    onBehalf: 'au nom',
    submissionGoesOn: /\s(?:par|de|du|des|la|le|les|et|pour|sur|à|présenté|projet)$|,$/u,
    draftNamed: /(?:résolution|décision)s?$/i,
    textBegins:
      /^(?:\(?[a-z\d]{1,3}[.)]\s|(?:Dans|Après|Avant|Au|À|Remplacer|Supprimer|Insérer|Ajouter) |(?:L[\u2019']Assemblée générale|Le Conseil (?:de sécurité|économique et social|des droits de l[\u2019']homme))(?:,| ?:| \p{Ll}))/u,
  })
