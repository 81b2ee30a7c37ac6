/** Traps of conventions 2.3. */
import { describe, expect, test } from 'vitest'
import { messagesOf, resolution } from './find.ts'

const preamble = (...openers: string[]): string[] =>
  messagesOf(
    'also-further',
    resolution({
      preamble: openers.map((opener, index) => `${opener} the matter of paragraph ${index + 1},`),
      operative: ['Decides to act.'],
    }),
  )
const operative = (...clauses: string[]): string[] =>
  messagesOf('also-further', resolution({ operative: clauses.map((clause, index) => `${index + 1}. ${clause};`) }))

describe('also-further in the preamble', () => {
  test.each([
    ['begins anew at the fourth', ['Recalling', 'Recalling also', 'Recalling further', 'Recalling', 'Recalling also']],
    [
      'begins anew after another phrase',
      ['Recalling', 'Recalling also', 'Taking note of', 'Recalling', 'Recalling also'],
    ],
    ['takes another complement as another phrase', ['Noting', 'Noting also', 'Noting with concern', 'Noting']],
    ['takes Noting and Taking note as two', ['Noting', 'Taking note of']],
    ['takes an object of the phrase as part of it', ['Reaffirming its determination on', 'Reaffirming']],
    ['may take up a phrase that is nearly the same', ['Expressing grave concern at', 'Expressing concern also at']],
    ['knows the perfect participle', ['Having considered', 'Having also considered']],
    ['puts the adverb behind the whole phrase', ['Noting with concern', 'Noting with concern also']],
  ])('%s', (_, openers) => {
    expect(preamble(...openers)).toEqual([])
  })

  test('lets an adverb take up the last verb within the paragraph before', () => {
    const text = resolution({
      preamble: ['Recalling the Charter, and welcoming the progress made,', 'Welcoming also the report,'],
      operative: ['Decides to act.'],
    })
    expect(messagesOf('also-further', text)).toEqual([])
  })

  test.each([
    ['a bare second', ['Recalling', 'Recalling']],
    ['further for the second', ['Recalling', 'Recalling further']],
    ['a bare third', ['Recalling', 'Recalling also', 'Recalling']],
    ['an adverb that continues nothing', ['Welcoming', 'Recalling also']],
  ])('reports %s', (_, openers) => {
    expect(preamble(...openers)).toHaveLength(1)
  })
})

describe('also-further in the operative part', () => {
  test('counts another addressee as another run', () => {
    expect(operative('Requests the Secretary-General to report', 'Requests the Board to report')).toEqual([])
    expect(operative('Requests the Secretary-General to report', 'Requests the Secretary-General to act')).toHaveLength(
      1,
    )
  })

  test('is silent where the addressee is nearly the same', () => {
    expect(operative('Urges Member States to act', 'Urges Member States and other stakeholders to act')).toEqual([])
  })

  test('does not count verbs within a paragraph', () => {
    expect(operative('Emphasizes the need, and proposes a meeting', 'Proposes a conference')).toEqual([])
  })

  test('takes Welcomes and urges as another phrase than Welcomes', () => {
    expect(operative('Welcomes the report', 'Welcomes and expresses its strong support for the work')).toEqual([])
  })

  test('may go on from the paragraph above a heading', () => {
    const text = `The General Assembly,\n\nRecalling the Charter,\n\n1. Decides to act;\n\n2. Urges Member States to act;\n\nEducation in emergencies\n\n3. Also urges Member States to report;\n\n4. Decides to remain seized of the matter.\n`
    expect(messagesOf('also-further', text)).toEqual([])
  })

  test('is no rule of the Security Council', () => {
    const text = resolution({ operative: ['1. Demands a ceasefire;', '2. Demands access.'] })
    expect(messagesOf('also-further', text.replace('General Assembly', 'Security Council'))).toEqual([])
  })
})

describe('addressees', () => {
  test.each([
    ['Urges all States to act', 'Urges all States to report', 1],
    ['Urges all States to act', 'Urges States to report', 0],
    ['Urges States to act', 'Urges all States to report', 0],
    ['Reiterates its request to the Board to act', 'Reiterates its request to the Board to report', 1],
    ['Reiterates its request to the Board to act', 'Reiterates its request to the Secretary-General to report', 0],
  ])('%s / %s: %d', (one, other, count) => {
    const text = resolution({ operative: [`1. ${one};`, `2. ${other}.`] })
    expect(messagesOf('also-further', text)).toHaveLength(count)
  })
})

describe('also-further-order', () => {
  test.each([
    ['Recalling also', 0],
    ['Deeply concerned also at', 0],
    ['Also recalling', 1],
  ])('%s in a preamble: %d', (opener, count) => {
    const text = resolution({
      preamble: ['Recalling the Charter,', `${opener} the matter,`],
      operative: ['Decides to act.'],
    })
    expect(messagesOf('also-further-order', text)).toHaveLength(count)
  })

  test.each([
    ['Also decides', 0],
    ['Also notes with satisfaction', 0],
    ['Decides also', 1],
  ])('%s in the operative part: %d', (opener, count) => {
    const text = resolution({ operative: ['1. Decides to meet;', `2. ${opener} the matter.`] })
    expect(messagesOf('also-further-order', text)).toHaveLength(count)
  })

  test('accepts a comma right behind the adverb', () => {
    const text = resolution({
      preamble: ['Recalling the Charter,', 'Recalling also, in this regard, resolution 69/292 of 19 June 2015,'],
      operative: ['Decides to act.'],
    })
    expect(messagesOf('also-further-order', text)).toEqual([])
    expect(messagesOf('also-further', text)).toEqual([])
  })
})
