/**
 * Adjectives and past participles that open preambular paragraphs: how the organ finds itself. Source: conventions 3.0
 * and 3.1; each may carry adverbs of degree (`Deeply concerned`, `Firmly convinced`).
 */
import { wordSet } from '../../word-list.ts'

/** In lower case, without their adverbs. */
export const STATES: ReadonlySet<string> = wordSet(`
  alarmed anxious appalled appreciative apprehensive aware bound cognizant cognisant committed concerned confident
  conscious convinced dedicated desirous determined disappointed dismayed distressed disturbed encouraged
  gratified grateful guided heartened hopeful horrified impressed indignant inspired mindful motivated moved outraged
  persuaded perturbed pleased preoccupied prompted proud reassured resolved saddened satisfied seized sensitive
  shocked troubled vigilant worried grieved thankful disquieted solicitous `)

/** Words that bring a state: `Being gravely concerned`, `Remaining deeply concerned`, `Remains concerned`, `Remain concerned`. */
export const COPULAS: ReadonlySet<string> = wordSet('being remaining remains remain')
