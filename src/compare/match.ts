/**
 * Which passage became which. What they say decides, never their number; where that is not enough, the neighbours do. The
 * thresholds were chosen on ten pairs of documents, and hold for 20 pairs (`tests/compare/links.tsv`) and ten more (`links-held.tsv`).
 */
import { candidates, type Candidate, type Open, type Work } from './candidates.ts'
import { opensAlike, sameWords, type Features, type Weights } from './features.ts'
import { addTo } from './group.ts'
import { gapsOf, isIn, loneIn, type Gap } from './gaps.ts'

/** What is to be matched: in the order of its text. */
export interface Matchable {
  readonly features: Features
  /** Passages of one part are likelier to be the same. */
  readonly part: string
  /** How deep it lies: 0 for a clause. */
  readonly depth: number
}

/** Two passages that are the same one, by their places in the lists that were given. */
export interface Match {
  readonly old: number
  readonly new: number
  /** Likeness of their masked words, 0 to 1. */
  readonly likeness: number
}

/** As likely as not, two clauses that share so much are the same. */
const sure = 0.6
/** Below this, only what stands between the same neighbours is looked at. */
const possible = 0.3
/** What words and neighbours must come to together. */
const enough = 0.45
/** In a gap between the same neighbours. */
const inGap = 0.22
/** Elsewhere, for what is left. */
const leftOver = 0.42
/** Alone in its gap, where both are short. */
const alone = 0.34
/** Alone of its part in its gap: below it two of three were two paragraphs (65 pairs of resolutions, each lone pair read). */
const aloneOfPart = 0.185
/** The shorter lies nearly whole in the other. */
const holds = 0.75
const fewestWords = 8

/** Where a passage has no partner yet, and where it is not to get one here. */
const none = -1
const taken = -2

/** Matches the passages of two lists, step by step; each has one partner at most. */
export class Matcher {
  private readonly old: readonly Matchable[]
  private readonly fresh: readonly Matchable[]
  private readonly weights: Weights
  private readonly work: Work
  private readonly toNew: Int32Array
  private readonly toOld: Int32Array
  private readonly likeness = new Map<number, number>()

  constructor(old: readonly Matchable[], fresh: readonly Matchable[], weights: Weights, work: Work) {
    this.old = old
    this.fresh = fresh
    this.weights = weights
    this.work = work
    this.toNew = new Int32Array(old.length).fill(none)
    this.toOld = new Int32Array(fresh.length).fill(none)
  }

  /** The matches so far, in the order of the old text. */
  matches(): Match[] {
    return indexesOf(this.old, (at) => (this.toNew[at] ?? none) >= 0).map((at) => ({
      old: at,
      new: this.toNew[at] ?? 0,
      likeness: this.likeness.get(at) ?? 1,
    }))
  }

  /** These have partners elsewhere. */
  exclude(isOldTaken: (at: number) => boolean, isNewTaken: (at: number) => boolean): void {
    this.toNew.forEach((partner, at) => {
      if (partner === none && isOldTaken(at)) this.toNew[at] = taken
    })
    this.toOld.forEach((partner, at) => {
      if (partner === none && isNewTaken(at)) this.toOld[at] = taken
    })
  }

  /** What says the same but for figures, dates and adverbs is the same; of several alike, those with the same figures, then by their order. */
  bindEqual(): void {
    const places = new Map<string, number[]>()
    this.fresh.forEach(({ features: { masked } }, at) => {
      if (masked !== '') addTo(places, masked, at)
    })
    for (const isPartner of [this.hasSameWords, () => true]) {
      this.old.forEach(({ features: { masked } }, at) => {
        if (this.toNew[at] !== none) return
        const partner = places.get(masked)?.find((place) => this.toOld[place] === none && isPartner(at, place))
        if (partner !== undefined) this.bind(at, partner, 1)
      })
    }
  }

  /**
   * What shares so much that it can be nothing else.
   * @param allows which pairs may be
   */
  bindSure(least: number = sure, allows: (old: Matchable, fresh: Matchable) => boolean = () => true): void {
    const likely = this.candidates().filter(
      (each) => each.dice >= least && allows(this.old[each.old] as Matchable, this.fresh[each.new] as Matchable),
    )
    this.take(likely, (each) => 0.5 * each.dice + 0.5 * each.plain + 0.1 * this.nearness(each) + this.sameness(each))
  }

  /** What words and neighbours together tell, and what is left between the same two neighbours. */
  bindNear(): void {
    let gaps = this.gaps()
    const score = (each: Candidate): number =>
      each.dice * 0.7 + each.plain * 0.3 + (isIn(gaps, each) ? 0.15 : 0) + this.sameness(each)
    this.take(
      this.candidates().filter((each) => each.dice >= possible && score(each) >= enough),
      score,
    )
    gaps = this.gaps()
    const left = this.candidates().filter((each) => this.isSamePart(each) && this.isLeftOver(each, gaps))
    this.take(left, (each) => Math.max(each.dice, 0.6 * each.held) + (isIn(gaps, each) ? 0.1 : 0) + this.sameness(each))
    this.bindAlone()
  }

  /** What is alone in its gap on both sides needs less. */
  private bindAlone(): void {
    const free = (list: readonly Matchable[], partners: Int32Array): number[] =>
      indexesOf(list, (at) => partners[at] === none)
    const [old, fresh] = [free(this.old, this.toNew), free(this.fresh, this.toOld)]
    const gaps = this.gaps()
    // Notes, titles and headings may be too short to share two words in a row.
    this.bindLone(loneIn(gaps, old, fresh), alone, (one, other) => this.shortLikeness(one, other))
    // The first operative paragraph stands beside what is new at the end of the preamble.
    for (const part of new Set(old.map((at) => this.old[at]?.part))) {
      const ofPart = (list: readonly Matchable[], all: readonly number[]): number[] =>
        all.filter((at) => list[at]?.part === part)
      const lone = loneIn(gaps, ofPart(this.old, old), ofPart(this.fresh, fresh))
      this.bindLone(lone, aloneOfPart, (one, other) => this.longLikeness(one, other))
    }
  }

  private bindLone(
    lone: readonly [old: number, fresh: number][],
    least: number,
    likenessOf: (one: Matchable, other: Matchable) => number,
  ): void {
    for (const [old, fresh] of lone) {
      if (this.toNew[old] !== none || this.toOld[fresh] !== none) continue
      const likeness = likenessOf(this.old[old] as Matchable, this.fresh[fresh] as Matchable)
      if (likeness >= least) this.bind(old, fresh, likeness)
    }
  }

  private gaps(): Gap[] {
    return gapsOf(this.toNew, this.fresh.length)
  }

  /** How alike two short passages of one part are; 0 for others. */
  private shortLikeness(one: Matchable, other: Matchable): number {
    const isShort = [one, other].every(({ features }) => features.words.length <= fewestWords)
    return isShort && one.part === other.part ? sameWords(one.features, other.features) : 0
  }

  /** How alike two passages of some length are; 0 for others. */
  private longLikeness({ features: one }: Matchable, { features: other }: Matchable): number {
    const isLong = [one, other].every(({ words }) => words.length > fewestWords)
    return isLong ? this.weights.likeness(one, other).dice : 0
  }

  /** The likeliest partners of what has none yet. */
  private candidates(): Candidate[] {
    const old = indexesOf(this.old, (at) => this.toNew[at] === none)
    const fresh = indexesOf(this.fresh, (at) => this.toOld[at] === none)
    const features = (list: readonly Matchable[], open: readonly number[]): Open[] =>
      open.map((at) => ({ at, features: (list[at] as Matchable).features }))
    return candidates(features(this.old, old), features(this.fresh, fresh), this.weights, this.work)
  }

  private bind(old: number, fresh: number, likeness: number): void {
    this.toNew[old] = fresh
    this.toOld[fresh] = old
    this.likeness.set(old, likeness)
  }

  /** The likeliest first; each passage once. */
  private take(list: readonly Candidate[], score: (candidate: Candidate) => number): void {
    const scored = list.map((candidate) => [score(candidate), candidate] as const)
    for (const [, { old, new: fresh, dice }] of scored.toSorted(([a], [b]) => b - a))
      if (this.toNew[old] === none && this.toOld[fresh] === none) this.bind(old, fresh, dice)
  }

  private readonly hasSameWords = (old: number, fresh: number): boolean => {
    const [one, other] = [this.old[old]?.features.plain, this.fresh[fresh]?.features.plain]
    return one?.length === other?.length && one?.every((word, index) => word === other?.[index]) === true
  }

  /** How near they lie, as parts of the way through their texts: 0 to 1. */
  private nearness({ old, new: fresh }: Candidate): number {
    return 1 - Math.abs(old / Math.max(1, this.old.length - 1) - fresh / Math.max(1, this.fresh.length - 1))
  }

  private isSamePart({ old, new: fresh }: Candidate): boolean {
    return this.old[old]?.part === this.fresh[fresh]?.part
  }

  /** Small advantages: for passages of the same part, for those that open with the same words. */
  private sameness(each: Candidate): number {
    const [one, other] = [this.old[each.old], this.fresh[each.new]]
    const isAlike = one !== undefined && other !== undefined && opensAlike(one.features, other.features)
    return (this.isSamePart(each) ? 0.05 : 0) + (isAlike ? 0.05 : 0)
  }

  /** What is left between the same two neighbours is likely to be the same; elsewhere only by much likeness, or where one holds the other. */
  private isLeftOver(each: Candidate, gaps: readonly Gap[]): boolean {
    const { dice, held, old, new: fresh } = each
    if (isIn(gaps, each)) return Math.max(dice, 0.6 * held) >= inGap
    const sizes = [this.old[old], this.fresh[fresh]].map((passage) => passage?.features.words.length ?? 0)
    return dice >= leftOver || (held >= holds && Math.min(...sizes) >= fewestWords)
  }
}

const indexesOf = (list: readonly unknown[], holdsAt: (at: number) => boolean): number[] =>
  Array.from(list.keys()).filter(holdsAt)
