/** Writes the railroad diagrams into `dist/grammar.html`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { railroadPage } from './railroad.ts'

mkdirSync('dist', { recursive: true })
writeFileSync('dist/grammar.html', railroadPage())
