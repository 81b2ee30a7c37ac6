/**
 * Word files that are written: findings as comments and fixes as tracked changes in a file that there is, and documents as new
 * files.
 */
export { WordError } from './error.ts'
export { WordFile } from './file.ts'
export { WordReview, type Says } from './review.ts'
export { trackDocument, type TrackedDocument } from './compare/track-document.ts'
export { commentOf } from './comment-words.ts'
export type { Stamp } from './revisions.ts'
export type { WordContent, WordParagraph, WordRun } from './new/content.ts'
export { contentOf } from './new/from-document.ts'
export { writeContent } from './new/write.ts'
export { writeWord } from './new/index.ts'
