/** The worker that the page begins with: rules and English, and nothing that is not needed before the first finding. */
import { judging } from './judge.ts'
import { serve } from './serve.ts'

serve(judging)
