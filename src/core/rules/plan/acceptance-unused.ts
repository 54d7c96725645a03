import type { Graph } from '../../graph/graph.ts'
import type { Acceptance } from '../../graph/model.ts'
import { quote } from '../../messages/quote.ts'
import { readAcceptances } from '../acceptances.ts'
import { EMPTY_FILE, message, planFiles } from '../example-files.ts'
import { ruleIds } from '../index.ts'
import { readablePlans, WHOLE_PLAN } from '../plan-parts.ts'
import type { Finding, Report, Rule } from '../rule.ts'

/** What these find depends on the day; while a plan runs, their acceptances may be ahead of their time. */
const DEPENDS_ON_DAY = new Set(['task/evidence-missing', 'task/overdue', 'task/due-soon'])

/** An acceptance must still match something; it stands last in the list, to see what the other rules found. */
export const acceptanceUnused: Rule = {
  id: 'plan/acceptance-unused',
  severity: 'warning',
  title: 'Lời chấp nhận không còn dùng',
  why: 'Chỗ thiếu đã được sửa, hoặc số mục đã đổi. Để lại thì lần sau một lỗi thật ở đúng mục ấy sẽ bị che mất.',
  todo: ['Bỏ mục ấy khỏi `accepted`.', 'Nếu chỉ đổi số mục thì sửa `at` theo số mới ghi ở dòng báo.'],

  check(graph, report, { asOf }, earlier) {
    const found = new Set(earlier.map(({ rule, subject }) => `${rule} ${subject?.plan} ${subject?.label}`))
    const known = ruleIds()
    const plans = readablePlans(graph)
    // What a plan that could not be read would have matched, nobody can tell.
    if (plans.length < graph.plans.size) return
    const shifted = findShiftedPlans(graph, earlier)
    for (const { id, page, period } of plans) {
      if (shifted.has(id)) continue
      const isRunning = period !== null && asOf <= period.end
      for (const acceptance of page.plan?.accepted ?? []) {
        if (isRunning && DEPENDS_ON_DAY.has(acceptance.rule.value)) continue
        if (known.has(acceptance.rule.value)) checkAcceptance(acceptance, id, found, report)
      }
    }
  },

  examples: [
    { name: 'chấp nhận một việc không có thời hạn', files: accepting('I'), expected: [] },
    {
      name: 'mục ấy không thiếu gì',
      files: accepting('I II'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:10:11 cảnh báo plan/acceptance-unused: Ở “II” không còn gì thuộc “task/deadline-missing”.',
          'Gợi ý: bỏ lời chấp nhận này, hoặc sửa `at` (chỗ được chấp nhận). Xem /kiem-tra/plan/acceptance-unused/'
        )
      ]
    },
    {
      name: 'lời chấp nhận cho sau này, kế hoạch còn đang chạy',
      files: planFiles(
        '## I. Việc\n\n<Task lead="ban-phong-trao" due="Quý IV/2023">Tập huấn.</Task>',
        'accepted:\n  - rule: task/evidence-missing\n    at: I\n    why: Chưa có tin trong kho dữ liệu.'
      ),
      asOf: '2023-06-30',
      expected: []
    },
    {
      name: 'không ghi ở mục nào',
      files: accepting(''),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:9:11 cảnh báo plan/acceptance-unused: Chấp nhận “task/deadline-missing” mà không nói ở mục nào.',
          'Gợi ý: ghi `at`: số mục, hoặc `ke-hoach` cho cả kế hoạch. Xem /kiem-tra/plan/acceptance-unused/'
        )
      ]
    },
    EMPTY_FILE
  ]
}

/** Where clauses are misnumbered or missing, labels mean other places until that is put right. */
function findShiftedPlans(graph: Graph, earlier: readonly Finding[]): Set<string> {
  const reasonFor = readAcceptances(graph)
  const shifting = earlier.filter(({ rule }) => rule === 'plan/numbering' || rule === 'plan/clause-missing')
  return new Set(
    shifting.filter((finding) => reasonFor(finding) === undefined).map(({ subject }) => subject?.plan ?? '')
  )
}

function checkAcceptance(
  { rule, labels, at }: Acceptance,
  plan: string,
  found: ReadonlySet<string>,
  report: Report
): void {
  const subject = { plan, label: WHOLE_PLAN }
  if (labels.length === 0) {
    const hint = 'ghi `at`: số mục, hoặc `ke-hoach` cho cả kế hoạch.'
    report({ at, message: `Chấp nhận ${quote(rule.value, 40)} mà không nói ở mục nào.`, hint, subject })
  }
  for (const label of labels) {
    if (found.has(`${rule.value} ${plan} ${label.value}`)) continue
    report({
      at: label.at,
      message: `Ở ${quote(label.value, 16)} không còn gì thuộc ${quote(rule.value, 36)}.`,
      hint: 'bỏ lời chấp nhận này, hoặc sửa `at` (chỗ được chấp nhận).',
      subject
    })
  }
}

function accepting(labels: string): Record<string, string> {
  return planFiles(
    '## I. Việc\n\n<Task lead="ban-phong-trao">Tập huấn.</Task>\n\n## II. Khác\n\nĐủ.',
    `accepted:\n  - rule: task/deadline-missing\n    at: ${labels}\n    why: Bản ký không nêu thời hạn.`
  )
}
