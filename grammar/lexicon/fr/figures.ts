/** Words about figures that count or number something in French, so that they are no note mark that lost its superscript. */
import { figureForms } from '../figure-words.ts'
import type { FigureForms, MonthForms } from '../language.ts'

const perhaps =
  /(?<!\p{L})(?:résolutions?|décisions?|annexes?|sections?|parties?|objectifs?|cibles?|règles?|points?|phase|pilier|groupe|tableau|principes?|niveau|habitat|type|catégorie|projet|avec|prochain|premiers?|derniers?|âgés?|de)$/iu

/** Makes the questions whether French words count or number figures. */
export function createFigures({ names }: MonthForms): FigureForms {
  const months = names.join('|')
  const counted = new RegExp(
    String.raw`(?:(?<!\p{L})(?:paragraphes?|par|articles?|chapitres?|chap|n[o°]s?|vols?|pp?|${months}|de|du|des|à|au|aux|et|ou|le|la|les|entre|par|d[\u2019']ici|plus|moins|environ|quelque|en|dans|sur|sous|un|une|ses|leurs|ces|tous|toutes|chaque|avant|après|depuis|pour)\.?|[$€£])$`,
    'iu',
  )
  const quantified = new RegExp(
    String.raw`^\s*(?:%|(?:${months}|millions?|milliards?|an|ans|année|années|mois|jours?|semaines?|heures?|États?|pays|membres?|personnes|dollars|degrés?|kilomètres?|pour cent)(?!\p{L})|de la (?:Charte|Convention)(?!\p{L})|du (?:Pacte|Statut|Traité|Règlement)(?!\p{L}))`,
    'iu',
  )
  return figureForms(counted, perhaps, quantified)
}
