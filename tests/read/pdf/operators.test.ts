import { expect, test } from 'vitest'
import { block, filler, roman, words } from './make.ts'
import { textOf } from './read.ts'

const text = (operators: string): string => `BT /${roman} 10 Tf ${operators} ET\n${block(50, 600, filler)}`

test('lines moved to by Td, TD, T*, quotes', async () => {
  const page = text(`50 700 Td (one) Tj 0 -14 TD (two) Tj T* (three) Tj (four) ' 1 0 (five) "`)
  expect(await textOf(page)).toEqual(['one', 'two', 'three', 'four', 'five', filler])
})
test('word spacing, letter spacing and scaling move what follows', async () => {
  const page = text('1 0 0 1 50 700 Tm 6 Tw 0.3 Tc 80 Tz (wide words) Tj 100 Tz 0 Tw 0 Tc ( and more) Tj')
  expect(await textOf(page)).toEqual(['wide words and more', filler])
})
test('a form is painted where it is placed', async () => {
  const page = `q 1 0 0 1 0 20 cm /X Do Q ${words(50, 700, 'left')}\n${block(50, 600, filler)}`
  expect(await textOf(page, { form: words(50, 680, 'right') })).toEqual(['left  right', filler])
})
test('a page that is turned is read upright', async () => {
  const turned = '0 1 -1 0 600 0 cm'
  expect(await textOf(`q ${turned} ${block(50, 500, 'First line', 'Second line', filler)} Q`, { rotate: 90 })).toEqual([
    'First line',
    'Second line',
    filler,
  ])
})
test('a page whose text runs upwards is read along it', async () => {
  const turned = '0 1 -1 0 600 0 cm'
  expect(await textOf(`q ${turned} ${block(50, 500, 'First line', 'Second line', filler)} Q`)).toEqual([
    'First line',
    'Second line',
    filler,
  ])
})
test('invisible text is left out beside visible text', async () => {
  const page = `q ${words(50, 700, 'hidden', { operators: '3 Tr' })} Q ${block(50, 600, filler)}`
  expect(await textOf(page)).toEqual([filler])
})
test('invisible text is read where there is no other, as under a scan', async () => {
  expect(await textOf(words(50, 700, filler, { operators: '3 Tr' }))).toEqual([filler])
})
test('a stamp across the page is one line, after the text', async () => {
  const stamp = `BT /${roman} 60 Tf 0.707 0.707 -0.707 0.707 100 100 Tm (ADVANCE COPY) Tj ET`
  expect(await textOf(`${stamp}\n${block(50, 600, filler)}`)).toEqual([filler, 'ADVANCE COPY'])
})
test('what stands off the page is not printed', async () => {
  expect(await textOf(`${words(700, 700, 'Offside')}\n${block(50, 600, filler)}`)).toEqual([filler])
})
