/**
 * Spanish opening phrases. Preambular paragraphs open with a gerund (`Recordando`), a perfect (`Habiendo examinado`) or an adjective
 * that agrees with the organ (`Profundamente preocupada`); operative ones with the third person (`Pide`, `Hace suyo`).
 */
import type { OpenerForms } from '../language.ts'
import { createOpeners } from '../opening-phrases.ts'
import { operative, preambular } from './measured.ts'

/** Gerund and third person of the verbs that open either part, without the endings of their conjugation. */
const inAr = `acept acord afirm alab anunci apoy apreci aprob asign autoriz celebr confi confirm conden conmemor consagr consider
  consign convoc declar deplor deposit dese destac design determin encarg encomend encomi enfatiz esper estim exhort expres
  felicit fij formul honr implor indic inst invit lament manifest mostr not observ orden otorg particip proclam prolong
  prorrog ratific record recalc rechaz reafirm reconfirm recomend reiter remarc renov resalt respald revel salud señal solicit subray
  suger tom  valor`
const inEr = `agradec comprend conced cre establec ofrec promet reconoc respond`
const irregular = {
  preambular: `actuando|abrigando|abogando|advirtiendo|acogiendo|admitiendo|asumiendo|compartiendo|conociendo|decidiendo|diciendo|exigiendo|haciendo|insistiendo|instituyendo|manteniendo|partiendo|pidiendo|poniendo|previendo|prosiguiendo|queriendo|recibiendo|refiriéndose|remitiendo|remitiéndose|repitiendo|resolviendo|rindiendo|sabiendo|siguiendo|sintiendo|sugiriendo|temiendo|teniendo|viendo|visto|vista|vistos|vistas`,
  operative: `aboga|acoge|actúa|acuerda|adopta|admite|advierte|alienta|amplía|aplaza|aprueba|asume|cierra|concede|concluye|conviene|crea|da|decide|despliega|dice|dirige|disuelve|dispone|elige|encomienda|envía|espera|establece|examina|exige|exime|extiende|fija|hace|impone|incluye|insiste|instituye|mantiene|modifica|nombra|pide|permite|pone|presenta|prevé|promueve|propone|publica|quiere|ratifica|recibe|recuerda|recomienda|refrenda|reduce|remite|renueva|repite|requiere|resuelve|rinde|ruega|sabe|se compromete|se congratula|se felicita|se suma|se une|señala|sigue|siente|sugiere|suprime|suspende|sustituye|teme|tiene|toma|transmite|ve|vuelve|levanta|revoca`,
}

const degrees = `(?:(?:también|además|igualmente|asimismo|nuevamente|una vez más|siempre|todavía|aún|más|muy|sumamente|extremadamente|particularmente|especialmente|profundamente|gravemente|seriamente|firmemente|plenamente|hondamente|vivamente|enteramente|perfectamente|debidamente) )*`
const states = `(?:consciente|convencid|preocupad|alarmad|resuelt|decidid|guiad|alentad|afligid|consternad|indignad|perturbad|inquiet|satisfech|persuadid|animad|conmovid|conmocionad|horrorizad|agradecid|ciert|segur|decepcionad|dispuest|favorable|conocedor|deseos|inspirad|movid|orientad|comprometid|atent|sabedor|complacid|empeñad|esperanzad|impresionad)[oa]?s?`

const manner = `con (?:(?:un|una|el|la|la más|las más|los) )?(?:(?:más|muy|gran|grande|grave|graves|profund[oa]s?|seri[oa]s?|hond[oa]s?|viv[oa]s?|sum[oa]|especial|creciente|particular|sincer[oa]|extrem[oa]|inmens[oa]) )*(?:preocupaci[óo]n|preocupaciones|inquietud|satisfacción|beneplácito|inter[ée]s|aprecio|reconocimiento|gratitud|agradecimiento|pesar|consternación|agrado|alarma|urgencia|insistencia|firmeza|energía|indignación|tristeza|orgullo|complacencia|aprobación|decepción|angustia)(?: (?:creciente|particular|profund[oa]))?`

const tails = [
  'también|además|asimismo|igualmente|nuevamente|de nuevo|una vez más|otra vez|todavía|aún|siempre',
  'en particular|especialmente|particularmente|por consiguiente',
  'encarecidamente|enérgicamente|firmemente|urgentemente|vivamente|solemnemente|plenamente|profundamente|vigorosamente|decididamente|sinceramente|calurosamente|categóricamente|inequívocamente|expresamente|positivamente',
  'con urgencia|sin reservas?(?: alguna)?|de forma inequívoca',
  'en los términos más enérgicos(?: posibles)?',
  manner,
].join('|')

const within = '(?:(?:también|además|nuevamente|una vez más|siempre|debida|debidamente|buena) )*'

const words = (stems: string, ending: string): string =>
  stems
    .split(/\s+/)
    .map((stem) => stem + ending)
    .join('|')

/** Makes the opening phrases of Spanish. */
export const createSpanishOpeners = (): OpenerForms =>
  createOpeners(
    {
      measured: { preambular, operative },
      heads: {
        preambular: [
          `teniendo ${within}(?:presentes?|en cuenta|en consideración)`,
          `tomando ${within}(?:nota|conocimiento|en (?:consideración|cuenta))`,
          `poniendo ${within}de relieve|haciendo ${within}(?:suy[oa]s?|notar|hincapié|referencia)|rindiendo ${within}homenaje`,
          `acogiendo ${within}con (?:gran |profund[oa] )?(?:beneplácito|satisfacción|agrado|aprecio|interés)`,
          `aguardando ${within}con interés|observando ${within}${manner}`,
          `habiendo ${within}\\p{L}+(?:ad|[ií]d|t|h)o`,
          `${degrees}${states}`,
          `(?:siendo|estando|sintiéndose|mostrándose|declarándose) ${degrees}${states}`,
          // The first that fits is taken: verbs alone come last.
          `${words(inAr, 'ando')}|${words(inEr, 'iendo')}|${irregular.preambular}`,
        ].join('|'),
        operative: [
          `tiene ${within}(?:presentes?|en cuenta|en consideración)`,
          `toma ${within}(?:nota|conocimiento|en (?:consideración|cuenta))`,
          `pone ${within}de relieve|hace ${within}(?:suy[oa]s?|notar|hincapié|referencia|un (?:encarecido |urgente )?llamamiento)|rinde ${within}homenaje`,
          `acoge ${within}con (?:gran |profund[oa] )?(?:beneplácito|satisfacción|agrado|aprecio|interés)`,
          `aguarda ${within}con interés|señala ${within}a la atención|expresa ${within}(?:su )?(?:profund[oa] |grave |gran )?(?:preocupación|reconocimiento|gratitud|agradecimiento|aprecio)`,
          `(?:es|está|se declara|se muestra|sigue|permanece|continúa) ${degrees}${states}`,
          `sigue \\p{L}+ndo`,
          // The first that fits is taken: verbs alone come last.
          `${words(inAr, 'a')}|${words(inEr, 'e')}|${irregular.operative}`,
        ].join('|'),
      },
      likely: {
        preambular: String.raw`\p{L}{3,}(?:ando|iendo|yendo|ándose|éndose)(?= (?:el|la|los|las|que|de|del|a|al|un|una|su|sus|con|en|por|también))`,
        operative: '(?!)',
      },
      tails,
      and: '(?:y|e)',
      adverbs: { also: 'también|asimismo|igualmente', further: 'además' },
    },
    {
      clauseBegins: String.raw`[A-Z\u00c0-\u00de][a-z\u00df-\u00ff]+(?:ndo|ad[oa]|id[oa]|a|e)\b`,
      preambularBegins: String.raw`(?:[A-Z][a-z\u00df-\u00ff]+ndo|Consciente|Convencid[oa]|Preocupad[oa]|Profundamente|Gravemente|Seriamente|Guiad[oa]|Decidid[oa]|Alarmad[oa])\b`,
    },
  )
