/** Organs as Chinese texts name them: without article, so that only the comma tells an organ line from the masthead. */
import type { OrganForms } from '../language.ts'
import { createOrgans } from '../organ-names.ts'

/** Organs with their English names. */
const organs: Readonly<Record<string, string>> = {
  大会: 'General Assembly',
  安全理事会: 'Security Council',
  人权理事会: 'Human Rights Council',
  经济及社会理事会: 'Economic and Social Council',
  欧洲经济委员会: 'Economic Commission for Europe',
  非洲经济委员会: 'Economic Commission for Africa',
  拉丁美洲和加勒比经济委员会: 'Economic Commission for Latin America and the Caribbean',
  亚洲及太平洋经济社会委员会: 'Economic and Social Commission for Asia and the Pacific',
  西亚经济社会委员会: 'Economic and Social Commission for Western Asia',
  联合国环境大会: 'United Nations Environment Assembly',
  托管理事会: 'Trusteeship Council',
  建设和平委员会: 'Peacebuilding Commission',
  人权委员会: 'Commission on Human Rights',
  麻醉药品委员会: 'Commission on Narcotic Drugs',
  预防犯罪和刑事司法委员会: 'Commission on Crime Prevention and Criminal Justice',
  妇女地位委员会: 'Commission on the Status of Women',
  人口与发展委员会: 'Commission on Population and Development',
  社会发展委员会: 'Commission for Social Development',
  科学和技术促进发展委员会: 'Commission on Science and Technology for Development',
  统计委员会: 'Statistical Commission',
  联合国森林论坛: 'United Nations Forum on Forests',
  缔约方会议: 'Conference of the Parties',
  缔约国大会: 'Assembly of States Parties',
  执行局: 'Executive Board',
  理事会: 'Governing Council',
  世界卫生大会: 'World Health Assembly',
}

/** Makes the organ lines of Chinese. */
export const createChineseOrgans = (): OrganForms =>
  createOrgans({
    organs,
    article: '',
    body: String.raw`(?:\p{Script=Han}|\u300a|\u300b){2,30}(?:大会|理事会|委员会|会议|论坛|小组委员会|执行局)`,
    paragraph: String.raw`(?:又|还|再次|深为|严重|赞赏地|满意地|关切地)?(?:回顾|重申|认识到|注意到|欢迎|确认|强调|意识到|审议|铭记|考虑到|深信|关切|表示|决定|请|促请|敦促|建议|核准|核可|通过)`,
    begins: '大安人经欧非拉亚西联托建麻预妇口社科统缔执理世',
    bare: false,
    comma: String.raw`[,\uff0c]`,
    spaced: false,
  })
