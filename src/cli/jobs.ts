/** `--jobs`: how many threads lint. */
import { availableParallelism } from 'node:os'
import { toCount, type Arguments } from './args.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage.ts'

/** A thread has to load the program; it is worth that for so many files. */
const filesPerJob = 16

/** The most threads that there may be: as many as there are cores, unless the user says another number. */
export const mostJobs = (args: Arguments): number => {
  const given = args.value('jobs')
  if (given === undefined) return availableParallelism()
  const jobs = toCount(given, '--jobs')
  if (jobs === 0) throw new UsageError('--jobs needs at least 1')
  return jobs
}

/** How many threads are started; 1: the work is done in this one. */
export const jobsFor = (files: number, args: Arguments, { workerFile }: Terminal): number =>
  workerFile === undefined ? 1 : Math.max(1, Math.min(mostJobs(args), Math.ceil(files / filesPerJob)))
