/** Organs as French texts name them. */
import type { OrganForms } from '../language.ts'
import { createOrgans } from '../organ-names.ts'

/** Organs with their English names. Counts of the first five in 2,268 resolutions: 1,968, 387, 212, 148, 44. */
const organs: Readonly<Record<string, string>> = {
  'L’Assemblée générale': 'General Assembly',
  'Le Conseil des droits de l’homme': 'Human Rights Council',
  'Le Conseil de sécurité': 'Security Council',
  'Le Conseil économique et social': 'Economic and Social Council',
  'La Commission économique et sociale pour l’Asie et le Pacifique':
    'Economic and Social Commission for Asia and the Pacific',
  'La Commission économique et sociale pour l’Asie occidentale': 'Economic and Social Commission for Western Asia',
  'La Commission économique pour l’Afrique': 'Economic Commission for Africa',
  'La Commission économique pour l’Europe': 'Economic Commission for Europe',
  'La Commission économique pour l’Amérique latine et les Caraïbes':
    'Economic Commission for Latin America and the Caribbean',
  'L’Assemblée des Nations Unies pour l’environnement': 'United Nations Environment Assembly',
  'Le Conseil de tutelle': 'Trusteeship Council',
  'La Commission de consolidation de la paix': 'Peacebuilding Commission',
  'La Commission des droits de l’homme': 'Commission on Human Rights',
  'La Commission des stupéfiants': 'Commission on Narcotic Drugs',
  'La Commission pour la prévention du crime et la justice pénale':
    'Commission on Crime Prevention and Criminal Justice',
  'La Commission de la condition de la femme': 'Commission on the Status of Women',
  'La Commission de la population et du développement': 'Commission on Population and Development',
  'La Commission du développement social': 'Commission for Social Development',
  'La Commission de la science et de la technique au service du développement':
    'Commission on Science and Technology for Development',
  'La Commission de statistique': 'Statistical Commission',
  'Le Forum des Nations Unies sur les forêts': 'United Nations Forum on Forests',
  'La Conférence des Parties': 'Conference of the Parties',
  'L’Assemblée des États Parties': 'Assembly of States Parties',
  'Le Conseil d’administration': 'Governing Council',
  'Le Conseil exécutif': 'Executive Board',
  'L’Assemblée mondiale de la Santé': 'World Health Assembly',
  'La Conférence générale': 'General Conference',
}

/** Makes the organ lines of French. */
export const createFrenchOrgans = (): OrganForms =>
  createOrgans({
    organs,
    article: 'L’|Le |La ',
    body: String.raw`(?:L’|Le |La )(?:Assemblée|Conseil|Commission|Comité|Conférence|Sous-Commission|Réunion|Forum|Congrès|Autorité)(?:(?: |’)(?:\p{Lu}[\p{L}-]*|d|l|de|du|des|la|le|les|pour|sur|et|à|aux?|en|contre|générale|mondiale|économique|social|spéciale|internationale|préparatoire|exécutif|droits|homme|parties|lutte|environnement|développement))*`,
    paragraph: String.raw`(?:Se |S[’'])?[A-Z\u00c0-\u00de][a-z\u00df-\u00ff]+(?:ant|e|\u00e9e?|eux|euse|nte?|cue)\b`,
    begins: 'L',
    bare: true,
  })
