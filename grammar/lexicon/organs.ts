/**
 * Which organ speaks in a document of a given symbol. Organs have their English names here as in the tree. Source: the guide to
 * United Nations document symbols (conventions 2.7).
 */

const FUNCTIONAL_COMMISSIONS: ReadonlyMap<string, string> = new Map([
  ['CN.3', 'Statistical Commission'],
  ['CN.4', 'Commission on Human Rights'],
  ['CN.5', 'Commission for Social Development'],
  ['CN.6', 'Commission on the Status of Women'],
  ['CN.7', 'Commission on Narcotic Drugs'],
  ['CN.9', 'Commission on Population and Development'],
  ['CN.15', 'Commission on Crime Prevention and Criminal Justice'],
  ['CN.16', 'Commission on Science and Technology for Development'],
  ['CN.18', 'United Nations Forum on Forests'],
  ['ECE', 'Economic Commission for Europe'],
  ['ECA', 'Economic Commission for Africa'],
  ['ESCAP', 'Economic and Social Commission for Asia and the Pacific'],
  ['ESCWA', 'Economic and Social Commission for Western Asia'],
])

/**
 * The organ in whose name a document speaks, by its symbol: `A/C.3/80/L.20` -> `General Assembly`; undefined where the symbol names
 * none.
 */
export const organOfSymbol = (symbol: string): string | undefined => {
  const [first, second = ''] = symbol.split('/')
  switch (first) {
    case 'A':
      if (second === 'CONF' || second.startsWith('CONF.') || second === 'CN.4') return undefined
      return second === 'HRC' ? 'Human Rights Council' : 'General Assembly'
    case 'S':
      return 'Security Council'
    case 'E':
      return FUNCTIONAL_COMMISSIONS.get(second) ?? 'Economic and Social Council'
    case 'T':
      return 'Trusteeship Council'
    case 'UNEP':
      return second === 'EA' || second.startsWith('EA.') ? 'United Nations Environment Assembly' : 'Governing Council'
    default:
      return undefined
  }
}
