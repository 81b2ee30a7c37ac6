/** How notes of Chinese documents begin. */
import type { NoteForms } from '../language.ts'

/** The first words of notes, as counted in 90 resolutions; names of English publications stay in English. */
export const notes: NoteForms = {
  marks: 'after',
  starred: '代表|由于技术原因|重新印发|重发|先前以|任何更改|本文件',
  opening: String.raw`(?:见|另见|参见|可查阅|同上|同前|Ibid\b|第\s?(?:\d|S-|ES-|[XVI]+\/)|联合国|\u300a|国际联盟|United Nations, |League of Nations|[AES]\/[\dA-Z]|[A-Z]{1,4}[\d/]|FCCC\/|UNEP\/|载于|经|大会正式记录|安全理事会正式记录|正式记录|报告|截至|关于|根据|秘书长|世界卫生组织|粮农组织|国际劳工组织)`,
}
