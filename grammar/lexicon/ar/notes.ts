/** How notes of Arabic documents begin. */
import type { NoteForms } from '../language.ts'

/** The first words of notes, as counted in 90 resolutions; names of English publications stay in English. */
export const notes: NoteForms = {
  marks: 'before',
  starred: 'نيابة عن|باسم|أي تغييرات|أعيد إصدار|صدر سابقا|هذه الوثيقة',
  opening: String.raw`(?:المرجع نفسه|انظر|القرار (?:\d|دإ)|القراران |القرارات |المقرر |المقرران |برنامج |الوثائق |الوثيقة |United Nations|League of Nations|الأمم المتحدة|منظمة |تقرير |مؤتمر |[AES]\/[\dA-Z]|[A-Z]{1,5}[\d/]|FCCC\/|UNEP\/|اعت\u064f?مد|معاهدة |حولية |يدل |متاح|متاحة|ستشمل |خطة |يمكن |قرار |يرد |ترد |يشير |بموجب |في |على |تشمل |عملا |اتفاقية |مرفق |إعلان |مجموعة |عصبة |لجنة |صحيفة )`,
}
