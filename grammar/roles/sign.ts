/** Signs: what speaks for or against a role of a line, and how much. */

/** One sign. Those without a weight settle the matter. */
export interface Sign {
  /** In words, as `resolint parse --format lines` prints it. */
  readonly says: string
  readonly weight?: number
}

export interface WeighedSign extends Sign {
  readonly weight: number
}

/** What signs weigh together. */
export function scoreOf(signs: readonly WeighedSign[]): number {
  let score = 0
  for (const { weight } of signs) score += weight
  return score
}
