/** What words about figures say, where three expressions tell it. */
import type { FigureForms } from './language.ts'

/**
 * Makes the questions about figures.
 * @param counted words before figures that make them a number of their own
 * @param perhaps words before figures that may well number them
 * @param quantified words after figures that make them a quantity or a date
 */
export const figureForms = (counted: RegExp, perhaps: RegExp, quantified: RegExp): FigureForms => ({
  isCounted: (before) => counted.test(before),
  mayBeCounted: (before) => perhaps.test(before),
  isQuantified: (after) => quantified.test(after),
})
