/** The worker that reads PDF files. Their decoder is larger than all the rest, and is made code only when such a file comes. */
import { importWith } from '../../read/import-package.ts'
import { readPdfFile } from '../../read/pdf/reader.ts'
import { opening } from './open.ts'
import type { PdfReading } from '../protocol.ts'
import { serve } from './serve.ts'

importWith(() => import('unpdf/pdfjs'))

serve({ open: opening(readPdfFile) } satisfies PdfReading)
