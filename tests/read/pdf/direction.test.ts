import { describe, expect, test } from 'vitest'
import { mirrored, runsLeft } from '../../../src/read/pdf/direction.ts'

describe('pages', () => {
  const look = { italic: false, bold: false, barcode: false }
  const glyphs = (text: string) =>
    Array.from(text, (each, i) => ({ text: each, x: 10 * i, y: 0, width: 10, size: 10, turn: 0, visible: true, look }))
  test('most letters tell the direction', () => {
    expect(runsLeft(glyphs('A/RES/77/1 الجمعية العامة'))).toBe(true)
    expect(runsLeft(glyphs('General Assembly الجمعية'))).toBe(false)
    expect(runsLeft(glyphs('2020'))).toBe(false)
  })
  test('a mirror keeps the width and turns the place', () => {
    expect(mirrored({ x: 100, width: 20 }, 600)).toEqual({ x: 480, width: 20 })
  })
})
