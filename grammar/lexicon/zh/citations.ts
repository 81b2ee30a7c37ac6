/** How Chinese texts cite: `2009年12月18日第64/183号和2010年12月13日第65/124号决议`. */
import { RAISED } from '../../notation/marks.ts'
import { longestFirst } from '../../notation/pattern.ts'
import type { CitationForms, Issuer } from '../language.ts'

const organs: Readonly<Record<string, string>> = {
  安全理事会: 'Security Council',
  安理会: 'Security Council',
  大会: 'General Assembly',
  人权理事会: 'Human Rights Council',
  经济及社会理事会: 'Economic and Social Council',
  经社理事会: 'Economic and Social Council',
  人权委员会: 'Commission on Human Rights',
  妇女地位委员会: 'Commission on the Status of Women',
  联合国环境大会: 'United Nations Environment Assembly',
  环境大会: 'United Nations Environment Assembly',
  联合国人居大会: 'United Nations Habitat Assembly',
  人居大会: 'United Nations Habitat Assembly',
  世界卫生大会: 'World Health Assembly',
  卫生大会: 'World Health Assembly',
  缔约国大会: 'Assembly of States Parties',
  缔约方大会: 'Conference of the Parties',
  缔约方会议: 'Conference of the Parties',
  缔约国会议: 'Conference of the Parties',
  理事会: 'Council',
}

/** What may stand between whose resolution it is and its date. */
const about = String.raw`(?:(?:的|各项|所有|以往|先前|以前|此前|相关|有关|历次|尤其是|特别是|包括|中的|其中|在|\uff0c|,)*|关于[^\uff0c\u3002\uff1b;,]{1,40}的)\s*`

/** Room for the issuer, and for what stands between. */
const lookBack = 60

/** A note mark after a member. */
const mark = String.raw`(?:\s*${RAISED}|(?<=\uff0c|,)\s?\d{1,2}\s)?`

/** Makes the forms of citations in Chinese texts. */
export function createChineseCitations(): CitationForms {
  const names = longestFirst(Object.keys(organs)).join('|')
  const issuer = new RegExp(`(?:(${names})(?:其)?|(?:^|[^尤与])(其|本组织|自己))${about}$`, 'u')
  const repeating = new RegExp(String.raw`^(?:决议|决定)?\s*(?:${RAISED})?\s*(?:以及|和|及|\u3001)`)
  return {
    numbers: 'before',
    likely: /号|决议|决定/,
    instrumentOf: (noun) => (noun === '决定' ? 'decision' : 'resolution'),
    letters: { joiner: '和|至|\u3001', before: '号|和|及|\u3001' },
    issuerBefore: (text, at): Issuer => {
      const [, organ, own] = issuer.exec(text.slice(Math.max(0, at - lookBack), at)) ?? []
      if (own !== undefined) return { own: true }
      const name = organ === undefined ? undefined : organs[organ]
      return name === undefined ? {} : { organ: name }
    },
    // `妇女地位委员会……第49/7号决议以及2012年3月9日第56/4号决议`
    repeatsIssuer: (between) => between.length <= lookBack && repeating.test(between),
    // A note may begin without the sign: `S-10/2号决议` (A/RES/78/19).
    ahead: /第\s*|(?<![\w/-])(?=E?S-\d{1,2}\/\d)/g,
    joiner: new RegExp(String.raw`${mark}\s*(?:\u3001|和|及|至)\s*`, 'y'),
    behind: /\s*号/y,
    between: new RegExp(
      String.raw`^${mark}\s*(?:\u3001|\uff0c|,|\uff1b|和|及|以及|或)?\s*${mark}(?:(?:和|以及|及|其|${names}|特别是|尤其是|包括)*\s*|关于[^\u3002\uff1b]{1,100}的)$`,
      'u',
    ),
    noun: new RegExp(String.raw`${mark}\s*(?:等|各项|这些|两项|三项|有关|相关|的|\s)*(决议|决定)`, 'y'),
    topic:
      /^\s*(?:(?:通过的|题为|题为[\u201c"\u300a][^\u3002\uff1b]{1,100}[\u201d"\u300b]的|关于[^\u3002\uff1b]{1,100}的|就[^\u3002\uff1b]{1,60}通过的)\s*)?$/u,
  }
}
