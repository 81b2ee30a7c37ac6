/** The metadata of a document: what it is called, how it came about, what its parts refer to. */
import type { Document } from '../../../grammar/ast.ts'
import { tag } from '../../formats/xml.ts'
import { jobNumberOf, mastheadValue } from '../../tree/masthead.ts'
import { stepsOf, type Identification } from './identification.ts'
import { bodyOf, type AknStyle } from './organs.ts'

/** ISO 639-2 of the languages of the United Nations. */
const languages: Readonly<Record<string, string>> = {
  ar: 'ara',
  de: 'deu',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  ru: 'rus',
  zh: 'zho',
}

export interface MetaOptions {
  readonly style: AknStyle
  /** ISO date on which the file is made. */
  readonly made: string
}

/** Addresses of one component: of the work, of its expression in a language, of this file. */
const addresses = (work: string, language: string, component: string, style: AknStyle): readonly [string, string][] =>
  style === 'un'
    ? [
        [`${work}/!${component}/`, `${work}/`],
        [`${work}/${language}@!${component}/`, `${work}/${language}@/`],
        [`${work}/${language}@/!${component}.xml`, `${work}/${language}@.xml`],
      ]
    : [
        [`${work}/!${component}`, work],
        [`${work}/${language}@/!${component}`, `${work}/${language}@`],
        [`${work}/${language}@/!${component}.xml`, `${work}/${language}@.xml`],
      ]

const identification = (
  document: Document,
  { work, day, issued, event, number }: Identification,
  component: string,
  { style, made }: MetaOptions,
): string => {
  const language = languages[document.textLanguage ?? 'en'] ?? document.textLanguage ?? 'eng'
  const { id } = bodyOf(document.organ)
  const [ofWork, ofExpression, ofFile] = addresses(work, language, component, style).map(
    ([self, uri]) => tag('FRBRthis', { value: self }) + tag('FRBRuri', { value: uri }),
  )
  const date = (value: string, name: string): string => tag('FRBRdate', { date: value, name })
  const author = (href: string, as: string): string => tag('FRBRauthor', { href: `#${href}`, as: `#${as}` })
  const shown = number === undefined ? '' : tag('FRBRnumber', { value: number })
  return tag(
    'identification',
    { source: '#resolint' },
    tag(
      'FRBRWork',
      {},
      ofWork +
        date(day, event) +
        author(id, 'author') +
        tag('FRBRcountry', { value: 'un' }) +
        tag('FRBRsubtype', { value: 'deliberation' }) +
        shown,
    ) +
      tag(
        'FRBRExpression',
        {},
        ofExpression + date(issued, 'publication') + author(id, 'issuer') + tag('FRBRlanguage', { language }),
      ) +
      tag('FRBRManifestation', {}, ofFile + date(made, 'markup') + author('resolint', 'editor')),
  )
}

const references = (document: Document): string => {
  const { id, concept } = bodyOf(document.organ)
  const role = (eId: string, showAs: string): string =>
    tag('TLCRole', { eId, href: `/akn/ontology/role/un/${eId}`, showAs })
  const term = (eId: string, showAs: string): string =>
    tag('TLCConcept', { eId, href: `/akn/ontology/concept/un/${eId}`, showAs })
  const distribution = mastheadValue(document, 'distribution')
  return tag(
    'references',
    { source: '#resolint' },
    [
      tag('TLCProcess', { eId: 'resolint', href: '/akn/ontology/process/resolint', showAs: 'resolint' }),
      tag('TLCOrganization', {
        eId: id,
        href: `/akn/ontology/organization/un/${concept}`,
        showAs: document.organ ?? 'United Nations',
      }),
      role('author', 'Author'),
      role('issuer', 'Issuer'),
      role('editor', 'Editor'),
      role('publisher', 'Publisher'),
      role('issuingBody', 'Issuing body'),
      term('symbol', 'Symbol'),
      term('dateOfIssuance', 'Date of issuance'),
      term('publicationJobNumber', 'Job number'),
      term('preamble', 'Preamble'),
      term('resolutionTitle', 'Title'),
      ...(distribution === undefined ? [] : [term('distribution', distribution)]),
    ].join(''),
  )
}

/** The job number stands at the foot of the first page, where the masthead does not have it. */
const presentation = (document: Document): string => {
  const job = jobNumberOf(document)
  if (job === undefined || mastheadValue(document, 'number')?.includes(job) === true) return ''
  const number = tag('docketNumber', { refersTo: '#publicationJobNumber' }, job)
  return tag('presentation', { source: '#resolint' }, tag('akn4un:footerFirstPage', {}, number))
}

/** The metadata of a whole document. */
export const documentMeta = (document: Document, identified: Identification, options: MetaOptions): string => {
  const steps = stepsOf(document, identified).map((step) => tag('step', { ...step }))
  return tag(
    'meta',
    {},
    identification(document, identified, 'main', options) +
      tag('workflow', { source: '#resolint' }, steps.join('')) +
      references(document) +
      presentation(document),
  )
}

/** The metadata of a component or an annex: they refer to those of the whole. */
export const componentMeta = (
  document: Document,
  identified: Identification,
  component: string,
  options: MetaOptions,
): string => tag('meta', {}, identification(document, identified, component, options))
