/** How notes of French documents begin. */
import type { NoteForms } from '../language.ts'

/** The first words of notes, as counted in 90 resolutions. */
export const notes: NoteForms = {
  marks: 'before',
  starred: 'Au nom d|Toute modification|Nouveau tirage|Précédemment|Le présent (?:document|texte)',
  opening: String.raw`(?:Voir\b|Ibid\b|R\u00e9solutions? (?:\d|S-|ES-)|D\u00e9cision \d|Nations Unies, |Soci\u00e9t\u00e9 des Nations|Documents officiels|[AES4]\/[\dA-Z]|Document [A-Z]{1,4}[\d/]|FCCC\/|R\u00e9solutions? de l|Rapport d|Adopt\u00e9e? (?:par|en|dans)\b|Disponible\b|Consultable\b|\u00c0 para\u00eetre|Publication des Nations|Organisation des\b|Programme des\b|On entend\b|Conf\u00e9rence des\b|Annuaire des\b|Recueil des)`,
}
