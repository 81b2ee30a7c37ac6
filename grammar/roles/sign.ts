/** Signs: what speaks for or against a role of a line, and how much. */

/** One sign. Those without a weight settle the matter. */
export interface Sign {
  /** In words, as `resolint parse --format lines` prints it. */
  readonly says: string
  readonly weight?: number
}

/** A sign that is added up with others; see `weights.ts`. */
export interface WeighedSign extends Sign {
  readonly weight: number
}

/**
 * What speaks for the role of a line. Every line has some, and hardly anybody reads them: a sign is put before those that are
 * known already, none is copied, and they are listed only when they are asked for.
 */
export class Evidence {
  /** Sum of the weights; absent where one sign settled the matter. */
  readonly score: number | undefined
  private readonly sign: Sign
  private readonly others: Evidence | undefined

  constructor(sign: Sign, others?: Evidence) {
    this.sign = sign
    this.others = others
    this.score = sign.weight === undefined ? undefined : sign.weight + scoreOf(others)
  }

  /** In the order in which they were added. */
  get signs(): readonly Sign[] {
    return [...(this.others?.signs ?? []), this.sign]
  }
}

/** What signs weigh together; nothing where there are none. */
export const scoreOf = (signs: Evidence | undefined): number => signs?.score ?? 0

/** The evidence of one sign that needs no other. */
export const because = (says: string): Evidence => new Evidence({ says })

/** The evidence of some signs and one more; what is given stays as it is. */
export const added = (signs: Evidence | undefined, sign: WeighedSign): Evidence => new Evidence(sign, signs)
