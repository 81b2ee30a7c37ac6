/** What compares languages: in the bundled program a file of its own, which is loaded when one of these is first called. */
export { concordIn } from '../concord/concord.ts'
export { findingsOf, withoutKinds } from '../concord/concordance.ts'
export { showConcord } from '../formats/concord/index.ts'
