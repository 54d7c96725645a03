import type { Plan } from '../core/graph/graph.ts'

/** Where a plan stands on a day: ahead of its period, inside it, past it, or unknown because the period is. */
export type PlanState = 'ahead' | 'current' | 'ended' | 'unknown'

/** Says where a plan stands on a day. */
export function stateOfPlan({ period }: Pick<Plan, 'period'>, today: string): PlanState {
  if (!period) return 'unknown'
  if (today < period.start) return 'ahead'
  return today > period.end ? 'ended' : 'current'
}

/** The words for each state. */
export const STATE_WORDS: Readonly<Record<PlanState, string>> = {
  ahead: 'chưa tới kỳ',
  current: 'đang thực hiện',
  ended: 'đã hết kỳ',
  unknown: 'chưa rõ kỳ'
}
