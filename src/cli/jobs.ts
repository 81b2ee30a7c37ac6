/** `--jobs`: how many threads lint. */
import { toCount, type Arguments } from './args.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage.ts'

/** A thread has to load the program; it is worth that for so many files. */
const filesPerJob = 16

/**
 * The number of threads that the user wants; undefined where that is left to us.
 * @throws UsageError for a number that is none
 */
export const givenJobs = (args: Arguments): number | undefined => {
  const given = args.value('jobs')
  if (given === undefined) return undefined
  const jobs = toCount(given, '--jobs')
  if (jobs === 0) throw new UsageError('--jobs needs at least 1')
  return jobs
}

/** How many threads are started, at most as many as there are cores; 1: the work is done in this one. */
export const jobsFor = (files: number, args: Arguments, { workerFile }: Terminal): number => {
  const worthwhile = Math.ceil(files / filesPerJob)
  if (workerFile === undefined || worthwhile <= 1) return 1
  // Loaded here, since few runs count the cores.
  return Math.min(givenJobs(args) ?? process.getBuiltinModule('node:os').availableParallelism(), worthwhile)
}
