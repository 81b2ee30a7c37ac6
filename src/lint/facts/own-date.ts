/** The day on which a document speaks. */
import { mastheadFields } from '../../tree/masthead.ts'
import { everyNode, nodesOf } from '../../tree/visit.ts'
import type { Lintable } from '../rule.ts'

const wholeDay = /^\d{4}-\d\d-\d\d$/

/**
 * ISO date of adoption of an adopted text, of issue of any other. Adopted texts are issued months later, so that an
 * adopted text without a date of adoption has none; a document of several resolutions has the last. A fact.
 */
export const ownDate = ({ document, profile }: Lintable): string | undefined => {
  if (profile.stage !== 'adopted') return document.date
  const days = [...mastheadFields(document, 'adoption'), ...everyNode(document, 'closing')]
    .flatMap((node) => nodesOf(node, 'dateText'))
    .map(({ iso, until }) => until ?? iso)
    .filter((iso) => wholeDay.test(iso))
  return days.toSorted()[days.length - 1]
}
