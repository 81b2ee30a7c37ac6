/** Which of two constructs that cross is kept: the one of the lower number, which is the surer. */
export const precedence = { mark: 0, opener: 1, emphasis: 2, quotation: 3, citation: 4, symbol: 5, date: 6 } as const
