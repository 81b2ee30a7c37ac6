/** How notes of Spanish documents begin. */
import type { NoteForms } from '../language.ts'

/** The first words of notes, as counted in 90 resolutions. */
export const notes: NoteForms = {
  marks: 'before',
  starred: 'En nombre de|Cualquier cambio|Publicado nuevamente|Publicado anteriormente|El presente (?:documento|texto)',
  opening: String.raw`(?:V\u00e9an?se\b|Ibid\b|Ib\u00edd\b|Resoluci\u00f3n (?:\d|S-|ES-)|Resoluciones \d|Decisi\u00f3n \d|Naciones Unidas, |Sociedad de las Naciones|Documentos Oficiales|[AES4]\/[\dA-Z]|Documento [A-Z]{1,4}[\d/]|FCCC\/|Informe de|Aprobad[ao]s? (?:por|en)\b|Se puede\b|Puede\b|Disponible\b|Publicaci\u00f3n de las|Organizaci\u00f3n de\b|Programa de\b|Conferencia de\b|Anuario de\b|El t\u00e9rmino\b|Treaty Series)`,
}
