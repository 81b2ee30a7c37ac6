/**
 * Words with an accent, in Arabic with a hamza, that no other word is written like without it: those that stand in six or more of 90
 * resolutions of 2020 to 2025.
 */

/** The words of each language. */
const accentedWords: Readonly<Record<string, string>> = {
  fr: `
  résolution adoptée résolutions également décembre secrétaire sécurité réaffirmant plénière assemblée conformément
  activités développement matière intitulée considérant félicitant conférence présenter améliorer manière progrès
  septième traités première nécessaires conséquences système économique réalisation communauté huitième régionales
  nécessaire capacités entités déclaration exécution neuvième problèmes déployés présidence secrétariat pandémie
  intérêt prévenir décision réunion efficacité concernées protéger compétentes mécanismes supplément prévention
  coopérer régionaux répondre spéciale préoccupée création élimination élaboration réduire difficultés qualité égalité
  préoccupation décisions période deuxième antérieures concrètes responsabilité évaluation règlement énoncés réaliser
  troisième désarmement stabilité déclarations volonté seizième déclarant données appropriées régionale adoptées
  humanité établissement réunions élaborer concernés compétents inquiétude intégrité établir énoncées procédures
  échelle société éliminer négociations mécanisme évolution quatrième stratégies économiques autorités cinquième
  régions échéant accroître intégration empêcher intégrée particulièrement résilience indépendance résultats président
  différentes économie systèmes pauvreté prévoit vingtième intermédiaire dixième février stratégie fondées stratégique
  compétences conférences différents amérique préserver réduction éléments éducation modalités équitable capacité
  chargée renforçant caractère`,
  es: `
  resolución período también aplicación comisión beneplácito septuagésimo cooperación información cuestión
  preocupación protección relación política situación participación organización prácticas séptimo función párrafo
  contribución aprobación carácter declaración coordinación decisión convención reunión promoción económico políticas
  gestión colaboración creación ejecución utilización diálogo órganos evaluación celebración financiación tecnologías
  atención determinación técnica desempeña reducción prevención artículo investigación implementación económica
  interés ocupándose preparación tecnología población político presentación ámbitos octogésimo párrafos pública
  publicación elaboración práctica económicos explotación obligación adopción planificación educación desafíos
  eliminación solución proliferación república comunicación legislación satisfacción formación estratégico rendición
  continuación pacífico continúe américa capacitación capítulo períodos integración después energía consecución
  tráfico específicas destrucción prórroga jurídicos prestación políticos inclusión formulación continúen adhesión
  soberanía régimen realización propósitos erradicación desempeñan recuperación climático básicos podrían pacíficos
  condición economía múltiples deberían producción celebró opinión evolución intención técnicos análisis
  concienciación federación conservación espíritu jurídico divulgación verificación disposición próximo jurídicas
  transición propósito obstáculos pérdida económicas sistemática mitigación ilícito consideración científicos técnico
  remisión`,
  ar: `
  الأول الأمم الأمين الأعمال تأكيد الأطراف أهمية الأعضاء والأمن الأخرى الإقليمية الإنسان أكتوبر أيلول المسألة إليها
  أغسطس أنشطة الأنشطة إجراء إمكانية أبريل أهداف إدارة بأهمية والإقليمية الإقليمي الأسلحة الأهمية`,
}

const withoutAccents = (word: string): string =>
  word
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[\u0622\u0623\u0625]/g, '\u0627')

const made = new Map<string, ReadonlyMap<string, string>>()

/** The words by how they are written without their accents. */
const byBare = (language: string): ReadonlyMap<string, string> => {
  let words = made.get(language)
  if (!words) {
    const list = (accentedWords[language] ?? '').match(/\S+/g) ?? []
    made.set(language, (words = new Map(list.map((word) => [withoutAccents(word), word]))))
  }
  return words
}

/** The word that one was meant to be, in small letters, where its accents are lost or stand elsewhere. */
export const accentedFor = (word: string, language: string): string | undefined => {
  // Vowel signs of Arabic are written or left out.
  const small = word
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[\u064b-\u0652]/g, '')
  const right = byBare(language).get(withoutAccents(small))
  return right === small ? undefined : right
}
