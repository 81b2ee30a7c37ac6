/** Organs as Arabic texts name them: an organ line begins with `إن`. */
import type { OrganForms } from '../language.ts'
import { createOrgans } from '../organ-names.ts'

/** Organs with their English names. */
const organs: Readonly<Record<string, string>> = {
  'إن الجمعية العامة': 'General Assembly',
  'إن مجلس الأمن': 'Security Council',
  'إن مجلس حقوق الإنسان': 'Human Rights Council',
  'إن المجلس الاقتصادي والاجتماعي': 'Economic and Social Council',
  'إن اللجنة الاقتصادية لأوروبا': 'Economic Commission for Europe',
  'إن اللجنة الاقتصادية لأفريقيا': 'Economic Commission for Africa',
  'إن اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي':
    'Economic Commission for Latin America and the Caribbean',
  'إن اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ': 'Economic and Social Commission for Asia and the Pacific',
  'إن اللجنة الاقتصادية والاجتماعية لغربي آسيا': 'Economic and Social Commission for Western Asia',
  'إن جمعية الأمم المتحدة للبيئة': 'United Nations Environment Assembly',
  'إن مجلس الوصاية': 'Trusteeship Council',
  'إن لجنة بناء السلام': 'Peacebuilding Commission',
  'إن لجنة حقوق الإنسان': 'Commission on Human Rights',
  'إن لجنة المخدرات': 'Commission on Narcotic Drugs',
  'إن لجنة منع الجريمة والعدالة الجنائية': 'Commission on Crime Prevention and Criminal Justice',
  'إن لجنة وضع المرأة': 'Commission on the Status of Women',
  'إن لجنة السكان والتنمية': 'Commission on Population and Development',
  'إن لجنة التنمية الاجتماعية': 'Commission for Social Development',
  'إن اللجنة الإحصائية': 'Statistical Commission',
  'إن منتدى الأمم المتحدة المعني بالغابات': 'United Nations Forum on Forests',
  'إن مؤتمر الأطراف': 'Conference of the Parties',
  'إن جمعية الدول الأطراف': 'Assembly of States Parties',
  'إن المجلس التنفيذي': 'Executive Board',
  'إن مجلس الإدارة': 'Governing Council',
  'إن جمعية الصحة العالمية': 'World Health Assembly',
  'إن المؤتمر العام': 'General Conference',
}

/** Makes the organ lines of Arabic. */
export const createArabicOrgans = (): OrganForms =>
  createOrgans({
    organs,
    article: 'إن ',
    body: String.raw`إن (?:مجلس|المجلس|لجنة|اللجنة|جمعية|الجمعية|مؤتمر|المؤتمر|منتدى|المنتدى|اجتماع|الاجتماع|هيئة|الدول)(?: \p{L}+){0,12}`,
    paragraph: 'و?إذ |وقد |[تي]',
    begins: 'إ',
    bare: false,
    comma: '[,\u060c]',
  })
