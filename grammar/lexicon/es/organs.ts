/** Organs as Spanish texts name them. */
import type { OrganForms } from '../language.ts'
import { createOrgans } from '../organ-names.ts'

/** Organs with their English names. */
const organs: Readonly<Record<string, string>> = {
  'La Asamblea General': 'General Assembly',
  'El Consejo de Seguridad': 'Security Council',
  'El Consejo de Derechos Humanos': 'Human Rights Council',
  'El Consejo Económico y Social': 'Economic and Social Council',
  'La Comisión Económica para América Latina y el Caribe': 'Economic Commission for Latin America and the Caribbean',
  'La Comisión Económica para Europa': 'Economic Commission for Europe',
  'La Comisión Económica para África': 'Economic Commission for Africa',
  'La Comisión Económica y Social para Asia y el Pacífico': 'Economic and Social Commission for Asia and the Pacific',
  'La Comisión Económica y Social para Asia Occidental': 'Economic and Social Commission for Western Asia',
  'La Asamblea de las Naciones Unidas sobre el Medio Ambiente': 'United Nations Environment Assembly',
  'El Consejo de Administración Fiduciaria': 'Trusteeship Council',
  'La Comisión de Consolidación de la Paz': 'Peacebuilding Commission',
  'La Comisión de Derechos Humanos': 'Commission on Human Rights',
  'La Comisión de Estupefacientes': 'Commission on Narcotic Drugs',
  'La Comisión de Prevención del Delito y Justicia Penal': 'Commission on Crime Prevention and Criminal Justice',
  'La Comisión de la Condición Jurídica y Social de la Mujer': 'Commission on the Status of Women',
  'La Comisión de Población y Desarrollo': 'Commission on Population and Development',
  'La Comisión de Desarrollo Social': 'Commission for Social Development',
  'La Comisión de Ciencia y Tecnología para el Desarrollo': 'Commission on Science and Technology for Development',
  'La Comisión de Estadística': 'Statistical Commission',
  'El Foro de las Naciones Unidas sobre los Bosques': 'United Nations Forum on Forests',
  'La Conferencia de las Partes': 'Conference of the Parties',
  'La Asamblea de los Estados Partes': 'Assembly of States Parties',
  'La Junta Ejecutiva': 'Executive Board',
  'El Consejo de Administración': 'Governing Council',
  'La Asamblea Mundial de la Salud': 'World Health Assembly',
  'La Conferencia General': 'General Conference',
  'La Junta de Comercio y Desarrollo': 'Trade and Development Board',
}

/** Makes the organ lines of Spanish. */
export const createSpanishOrgans = (): OrganForms =>
  createOrgans({
    organs,
    article: 'El |La ',
    body: String.raw`(?:El |La )(?:Asamblea|Consejo|Comisión|Comité|Conferencia|Subcomisión|Reunión|Foro|Congreso|Autoridad|Junta)(?: (?:\p{Lu}[\p{L}-]*|de|del|la|el|los|las|para|sobre|y|e|a|al|en|contra|que|su|sus))*`,
    paragraph: String.raw`(?:[A-Z][a-z\u00e1-\u00fc]+(?:ando|endo|iendo|ndose|ad[oa]|id[oa])|Consciente|Deseos[oa]|Habiendo)\b`,
    begins: 'EL',
    bare: true,
  })
