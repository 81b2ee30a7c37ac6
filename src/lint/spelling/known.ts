/** Whether a word is known, as it stands or by its parts. */
import type { WordGraph } from './graph.ts'

/** Prefixes that make words which need not be in any dictionary: `multisectoral`, `microfinance`. */
const prefix =
  /^(?:agro|anti|bio|co|counter|cross|cyber|de|eco|electro|extra|geo|hydro|hyper|infra|inter|intra|macro|mega|meta|micro|mid|mis|mono|multi|nano|neo|non|out|over|petro|photo|poly|post|pre|psycho|radio|re|semi|socio|sub|super|techno|tele|thermo|trans|tri|ultra|un|under)(?=[a-z]{4})/

/** Whether two letters that changed places are all that parts a word from one that is known: `destory` is no story. */
const isSwapped = (graph: WordGraph, word: string): boolean =>
  Array.from({ length: word.length - 1 }, (_, at) => at).some(
    (at) => graph.rank(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)) > 0,
  )

/** A word of six letters and more with a plural or an adverb that its dictionary does not list. */
const inflected = /^([a-z]{6,}?)(?:s|ly)$/

/** What is made of a word that is known: `sessional`, `aspirational`, the forms of a verb, `operationalized`, `credentialling`, `duplicative`, `escalatory`, `measurability`, `virality`, `financers`, `militaries`. */
const derived =
  /^(?:([a-z]{3,}[st]ion)al(?:ly)?|([a-z]{5,}iz)(?:ed|es|ing|ation|ations)|([a-z]{4,}[iu]al)l(?:ed|ing)|([a-z]{4,}at)(?:ive(?:ly)?|ory)|([a-z]{3,}[ai]b)ility|([a-z]{3,}al)ity|([a-z]{5,})ers?|([a-z]{5,})ies)$/
/** What each of these stems lacks. */
const lost = ['', 'e', '', 'ion', 'le', '', 'e', 'y']

const isDerived = (graph: WordGraph, word: string): boolean => {
  const [, ...stems] = derived.exec(word) ?? []
  const kind = stems.findIndex((stem) => stem !== undefined)
  return kind >= 0 && graph.rank(`${stems[kind]}${lost[kind]}`) > 0
}

const british = /is(?=(?:e[ds]?|ing|ers?|ations?|ational)$)/

/** @param word in letters, without an apostrophe at its end */
const isKnown = (graph: WordGraph, word: string): boolean => {
  if (graph.rank(word) > 0) return true
  // No ending makes three of one letter: “progresss”.
  if (/([a-z])\1\1/.test(word)) return false
  const lower = word.toLowerCase()
  if (lower !== word && graph.rank(lower) > 0) return true
  const [, stem] = inflected.exec(lower) ?? []
  if (stem !== undefined && graph.rank(stem) > 0) return true
  if (isDerived(graph, lower)) return true
  // Whether -ise may stand for -ize, and -ably for -able, is no question of slips.
  const other = lower.replace(british, 'iz').replace(/([ai])bly$/, '$1ble')
  if (other !== lower && graph.rank(other) > 0) return true
  const [before] = prefix.exec(lower) ?? []
  return before !== undefined && graph.rank(lower.slice(before.length)) > 0 && !isSwapped(graph, lower)
}

/** How many words are remembered over all texts, which have most of their words in common. */
const mostRemembered = 20_000
const remembered = new Map<string, boolean>()
let rememberedOf: WordGraph | undefined

/**
 * Whether a word is known as it stands, in small letters, by its parts, or without what its apostrophe begins (`Council’s`,
 * `States’`).
 */
export const isWord = (graph: WordGraph, word: string): boolean => {
  if (rememberedOf !== graph) {
    remembered.clear()
    rememberedOf = graph
  }
  let known = remembered.get(word)
  if (known === undefined) {
    known = isKnown(graph, word.replace(/[’'](?:s|d|re|ve|ll)?$/, '').replaceAll('’', "'"))
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(word, known)
  }
  return known
}
