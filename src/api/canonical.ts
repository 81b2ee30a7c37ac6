/** `resolint/canonical`: a tree in the canonical notation, as `resolint format` writes it. */
export { toCanonical } from '../convert/canonical/index.ts'
