/** Words about figures that count or number something in Spanish, so that they are no note mark that lost its superscript. */
import { figureForms } from '../figure-words.ts'
import type { FigureForms, MonthForms } from '../language.ts'

const perhaps =
  /(?<!\p{L})(?:resoluci[óo]n(?:es)?|decisi[óo]n(?:es)?|anexos?|secci[óo]n(?:es)?|partes?|objetivos?|metas?|reglas?|temas?|fase|pilar|grupo|cuadro|principios?|nivel|hábitat|tipo|categoría|proyecto|programa|próxim[oa]s?|primer[oa]?s?|últim[oa]s?)$/iu

/** Makes the questions whether Spanish words count or number figures. */
export function createFigures({ names }: MonthForms): FigureForms {
  const months = names.join('|')
  const counted = new RegExp(
    String.raw`(?:(?<!\p{L})(?:párrafos?|párrs?|artículos?|capítulos?|caps?|núms?|vols?|págs?|${months}|de|del|a|al|y|o|el|la|los|las|entre|por|hasta|más|menos|unos|unas|en|con|sobre|bajo|un|una|sus?|estos|estas|todos|todas|cada|antes|después|desde|para)\.?|[$€£])$`,
    'iu',
  )
  const quantified = new RegExp(
    String.raw`^\s*(?:%|(?:de\s+)?(?:${months})(?!\p{L})|(?:millon(?:es)?|millones|mil|años?|mes|meses|días?|semanas?|horas?|Estados?|países|miembros?|personas|dólares|grados|kilómetros|por ciento)(?!\p{L})|de la (?:Carta|Convención)(?!\p{L})|del (?:Pacto|Estatuto|Tratado|Reglamento)(?!\p{L}))`,
    'iu',
  )
  return figureForms(counted, perhaps, quantified)
}
