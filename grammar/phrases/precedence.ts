/** Of two constructs that cross the one with the lower number, which is the surer, is kept. */
export const precedence = {
  mark: 0,
  opener: 1,
  emphasis: 2,
  change: 3,
  quotation: 4,
  attribution: 5,
  bracketed: 6,
  citation: 7,
  symbol: 8,
  date: 9,
} as const
