/** How what was compared or looked up is shown. */
export interface ShowOptions {
  /** Whether a terminal shows colours. */
  readonly color: boolean
  /** Width of the terminal, in columns, where there is one. */
  readonly columns?: number
  /** Version of the program, for formats that name their maker. */
  readonly version?: string
}
