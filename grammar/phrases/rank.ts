/** The lower the rank, the surer the construct: what crosses it goes. */
export const rank = { mark: 0, opener: 1, emphasis: 2, quotation: 3, citation: 4, symbol: 5, date: 6 } as const
