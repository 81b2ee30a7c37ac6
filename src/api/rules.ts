/** `resolint/rules`: the rules of resolint, and its presets. */
export { rules, findRule } from '../rules/index.ts'
export { presets } from '../rules/presets.ts'
export type { Rule } from '../lint/rule.ts'
export type { Preset, Presets } from '../lint/presets.ts'
