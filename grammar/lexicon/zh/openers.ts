/**
 * Chinese opening phrases. No space parts words and nothing is inflected, so that both parts have the same phrases: adverbs of a run
 * (`又`, `还`), how it is done (`赞赏地`), and the verb. The longest reading holds.
 */
import { literal, longestFirst } from '../../notation/pattern.ts'
import type { OpenerForms, OpenerMatch } from '../language.ts'
import { wordList, wordSet } from '../word-list.ts'
import { preambular } from './measured.ts'

/** Verbs of clauses, and what stands for one. */
const verbs = `
  回顾指出 回顾 重申 申明 认识到 认识 注意到 表示注意到 欢迎 欣见 确认 承认 强调指出 强调 着重指出 着重 特别指出 重点指出 指出
  意识到 深信 坚信 相信 确信 审议了 审议 审查了 审查 铭记 念及 考虑到 考虑 顾及 关切 深为关切 深感关切 表示关切 表示 谴责 痛惜 痛斥 斥责
  鼓励 采取行动 认定 认为 认可 肯定 遵循 赞扬 赞赏 称赞 表扬 敦促 促请 吁请 呼吁 决心 知悉 期待 期望 希望 承诺 支持 提及 提请注意 提请
  哀悼 倾听了 听取了 回应 纪念 感到 深感 深表 决定 请 要求 邀请 建议 核准 核可 批准 通过 授权 宣布 感谢 祝贺 欢呼 反对 同意 赞同 核定
  着手 采纳 保证 责成 委托 指示 强烈要求 恳请 恳求 促使 断定 判定 吁 谨记 忆及 覆按 察及 鉴于 深切 遗憾 对 为 在 指派 任命 选举 设立
  延长 终止 结束 撤销 恢复 继续 拒绝 声明 宣告 宣示 庄严 确定 断言 有意 打算 准备 保持 维持 依照 按照 根据 依据 念念不忘 表达 感念 追念
  大力 珍视 赞成 推荐 拟订 制定 采用 分配 摊派 拨款 核销 接受 接纳 参照 参考 顺应 尊重 严正 悼念 致敬 敬悉 缅怀`

/** Too short or too common to open a clause by themselves beyond doubt: `为此目的…`, `在这方面…`. */
const doubtful =
  '对 为 在 吁 根据 按照 依照 依据 继续 保持 维持 恢复 结束 准备 参考 尊重 大力 表达 深切 庄严 严正 分配 参照 制定 采用'

/** How something is said or done, before the verb. */
const manner = String.raw`(?:(?:非常|深为|深感|极为|严重|极其|十分|高度|最|特别|满意|赞赏|感谢|关切|遗憾|震惊|痛心|高兴|欣慰|深切|感兴趣|兴趣|失望|自豪|怀着|以|不安|警惕|忧虑|惊恐|骇然|惊慌|愤慨|诚挚|衷心|热烈|坚定|毫不含糊|明确|郑重|无条件|毫无保留|强|强烈|极度|尤为|甚为){1,4}地|强烈|坚决|大力|郑重|坚定|衷心|热烈|断然|严厉|极力|高度|深切|充分|完全|严重|深为|极为|非常|深|始终|仍然|仍|依然)`
const frame = String.raw`(?:在(?:这|此)(?:一)?方面|在(?:这|此)情况下|为此|因此|就此|鉴此|据此)(?:\uff0c|,)?`
const adverbs = '又|还|也|并|再次|再度|再|特别|尤其|同样|同时|进一步|重新|一并|谨'

const oneOf = (phrases: readonly string[]): string => longestFirst(phrases).map(literal).join('|')

/** The phrases of a table, without their counts. */
const phrasesOf = (table: string): string[] => [...table.matchAll(/\p{Script=Han}+/gu)].map(([phrase]) => phrase)

/** Makes the opening phrases of Chinese. */
export function createChineseOpeners(): OpenerForms {
  const verb = oneOf(wordList(verbs))
  const doubtfulVerbs = wordSet(doubtful)
  const sources = {
    counted: new RegExp(oneOf(phrasesOf(preambular)), 'uy'),
    composed: new RegExp(
      String.raw`(?:${frame})?(?:${adverbs})*(?:${manner})*(${verb})(?:(?:并|和)(?:${adverbs})*(?:${manner})*(?:${verb}))?`,
      'uy',
    ),
  }
  const endOf = (pattern: RegExp, text: string): { end: number; verb: string | undefined } => {
    pattern.lastIndex = 0
    const found = pattern.exec(text)
    return { end: found?.[0].length ?? 0, verb: found?.[1] }
  }
  const match = (text: string): OpenerMatch | undefined => {
    const counted = endOf(sources.counted, text)
    const composed = endOf(sources.composed, text)
    const end = Math.max(counted.end, composed.end)
    if (end === 0) return undefined
    const phrase = text.slice(0, end)
    const adverb = /^(?:又|也)/u.test(phrase) ? 'also' : phrase.startsWith('还') ? 'further' : undefined
    const likely = counted.end < end && doubtfulVerbs.has(composed.verb ?? '')
    return {
      end,
      phrase,
      certainty: likely ? 'likely' : 'known',
      key: adverb === undefined ? phrase : phrase.slice(1),
      ...(adverb === undefined ? {} : { adverb, order: 'before' }),
    }
  }
  return {
    match,
    matchJoint: match,
    italicsDecide: true,
    clauseBegins: `(?:${adverbs})?(?:${verb})`,
    preambularBegins: `(?:${adverbs})?(?:${manner})?(?:${verb})`,
  }
}
