/** What the late script of the page gives, and what it asks for. */
import type { Extension } from '@codemirror/state'
import type { Offered } from '../protocol.ts'

/** What may be written at an offset, the likeliest first. */
export type Complete = (offset: number) => Promise<readonly Offered[]>

/** The extensions of the editor that come late. */
export type Late = (complete: Complete) => Extension
