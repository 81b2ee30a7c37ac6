/** Words about figures that count or number something in Chinese, so that they are no note mark that lost its superscript. */
import { figureForms } from '../figure-words.ts'
import type { FigureForms } from '../language.ts'

const counted = /(?:第|约|近|达|共|至|到|从|自|在|于|和|或|月|年|日|过|前|后|项目|总计|超过|其中|附件|[$€£])$/u
const perhaps = /(?:目标|具体目标|原则|规则|议程|小组|表|阶段|级|类|附录|文件)$/u
const quantified =
  /^\s*(?:%|年|月|日|个|名|次|号|段|条|款|章|节|卷|页|项|届|国|岁|人|天|周|小时|分钟|亿|万|千|百|时|点|倍|份|件|种|级|美元|公里|摄氏度|票|度|世纪)/u

/** The questions whether Chinese words count or number figures. */
export const figures: FigureForms = figureForms(counted, perhaps, quantified)
