/** What `resolint concord` needs beside the program: a bundle of its own, which no other command loads. */
export { concordIn } from '../concord/concord.ts'
export { findingsOf, withoutKinds } from '../concord/concordance.ts'
export { concordShown } from '../formats/concord/index.ts'
