/** A line with its role, and what the role says of it. */
import type { OpenerMatch } from '../lexicon/language.ts'
import type { Line } from '../lines/line.ts'
import type { FieldSpan, NoteFact } from './facts.ts'
import type { FurnitureRole } from '../ast.ts'
import type { Part, Role } from './role.ts'
import type { Evidence } from './sign.ts'

/** The parts of the document round a line of text, innermost last; a line that opens a part stands in it. */
export type Path = readonly Exclude<Part, 'item'>[]

/** A line of the document with its role. */
export interface Classified {
  readonly line: Line
  readonly role: Role
  readonly evidence: Evidence
  /** 1-based page; 0 where the text has none. */
  readonly page: number
  /** For a line of text: how many resolutions of the document have begun, its own among them. */
  readonly resolution?: number
  /** For a line of text. */
  readonly text?: TextFacts
  /** For a page artefact: its kind. */
  readonly artefact?: FurnitureRole
  /** For a line of a note. */
  readonly note?: NoteFact
}

/** The first item of a paragraph, on the line of its number: `2. (a) Decides …`. */
export interface FirstItem {
  readonly label: string
  /** Offset in the source (UTF-16) at which its words begin. */
  readonly from: number
}

/** What is said of a line of text beyond its role. */
export interface TextFacts {
  readonly path: Path
  /** Offset in the source (UTF-16) at which the words begin, where a number or a label stands before them. */
  readonly from?: number | undefined
  /** Number of an operative paragraph. */
  readonly number?: number | undefined
  /** `(a)`, `OP5 alt`, `II`: as it stands, without what surrounds it. */
  readonly label?: string | undefined
  /** For an operative paragraph that begins at once with its first item: that item. */
  readonly item?: FirstItem | undefined
  /** 1-based depth of an item; 0-based level of what a resumed text goes on with or a heading stands in: 0 is the clause itself. */
  readonly level?: number | undefined
  /** Whether the text goes on with a clause or an item after the list inside it. */
  readonly resumes?: true | undefined
  /** The opening phrase of the first line of a clause. */
  readonly opener?: OpenerMatch | undefined
  /** Fields of the masthead that stand on the line. */
  readonly fields?: readonly FieldSpan[] | undefined
}
