/** The words of the blocks of a document, read once for all rules that ask for words. */
import type { AnyNode } from '../../../grammar/ast.ts'
import type { CleanText } from '../../tree/clean.ts'
import { vocabulary, type Vocabulary, type WordRow, type WordTrait } from '../../tree/vocabulary.ts'
import type { Lintable } from '../rule.ts'
import { runningText, type RunningText } from './blocks.ts'

/** A block, its clean text, and the words of that text. */
export interface BlockWords<Block extends AnyNode = RunningText> extends WordRow {
  readonly block: Block
  readonly clean: CleanText
}

/** The words of a document. */
export interface DocumentWords {
  /** The words by their numbers. */
  readonly vocabulary: Vocabulary
  /** The words of a block. */
  of: <Block extends AnyNode>(block: Block) => BlockWords<Block>
  /** All blocks of running text, in the order of the source. */
  blocks: () => readonly BlockWords[]
  /** The blocks of running text that have at least one of some words, capitals counting, in the order of the source. */
  having: (...words: readonly string[]) => readonly BlockWords[]
}

/** The words of a document. A fact. */
export const documentWords = (lintable: Lintable): DocumentWords => {
  const own = vocabulary()
  const rows = new Map<AnyNode, BlockWords<AnyNode>>()
  const of = <Block extends AnyNode>(block: Block): BlockWords<Block> => {
    let row = rows.get(block)
    if (!row) {
      const clean = lintable.clean(block)
      rows.set(block, (row = { block, clean, ...own.read(clean.text) }))
    }
    return row as BlockWords<Block>
  }
  let blocks: readonly BlockWords[] | undefined
  let seen = new Uint8Array(0)
  const readAll = (): readonly BlockWords[] => {
    const all = lintable.fact(runningText).map(of)
    seen = new Uint8Array(own.words.length)
    for (const { ids } of all) for (const id of ids) seen[id] = 1
    return all
  }
  const all = (): readonly BlockWords[] => (blocks ??= readAll())
  return {
    vocabulary: own,
    of,
    blocks: all,
    having: (...words) => {
      const among = all()
      const wanted = words.flatMap((word) => own.find(word) ?? []).filter((id) => seen[id] === 1)
      return wanted.length === 0 ? [] : among.filter(({ ids }) => wanted.some((id) => ids.includes(id)))
    },
  }
}

/**
 * Whether a word of one kind stands right before a word of another in a block, with any signs between them.
 *
 * @param words the vocabulary that the numbers of the block's words speak of
 */
export const haveNext = (
  { ids }: BlockWords,
  words: Vocabulary,
  before: WordTrait<boolean>,
  behind: WordTrait<boolean>,
): boolean => {
  const isBefore = before(words)
  const isBehind = behind(words)
  return ids.some((id, at) => at > 0 && isBehind[id] === true && isBefore[ids[at - 1] ?? 0] === true)
}

/** More runs of letters than these make no phrase of three words: `of the Secretary-General`. */
const longestPhrase = 5

/** Whether one word, or a few, stand twice in a row in a block, with any signs between them. */
export const repeatsWords = ({ ids }: BlockWords): boolean =>
  ids.some((id, at) => {
    for (let length = 1; length <= longestPhrase; length++) {
      if (id !== ids[at + length]) continue
      let same = 1
      while (same < length && ids[at + same] === ids[at + length + same]) same++
      if (same === length) return true
    }
    return false
  })
