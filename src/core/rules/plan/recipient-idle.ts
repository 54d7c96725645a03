import type { Graph, Plan } from '../../graph/graph.ts'
import type { Recipient } from '../../graph/model.ts'
import { quote } from '../../messages/quote.ts'
import { EMPTY_FILE, message, planFiles } from '../example-files.ts'
import { readablePlans } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'

/** They get the plan to know of it, not to act on it. */
const ONLY_INFORMED: ReadonlySet<string> = new Set(['bao-cao', 'luu'])

/** A recipient that is no superior and no archive should have something to do. */
export const recipientIdle: Rule = {
  id: 'plan/recipient-idle',
  severity: 'warning',
  title: 'Nơi nhận không được giao việc gì',
  why: 'Gửi mà không giao việc thì nơi nhận không biết phải làm gì. Cũng có khi việc đã giao trong câu văn nhưng chưa đánh dấu.',
  todo: [
    'Xem trong mục phân công có việc nào của nơi này chưa ghi `lead` hoặc `with`.',
    'Gửi để báo cáo hay để lưu thì ghi `role: bao-cao` hoặc `role: luu`.',
    'Bản ký gửi để biết: ghi vào `accepted`, `at: noi-nhan`.'
  ],

  check(graph, report) {
    for (const plan of readablePlans(graph)) {
      const busy = busyUnits(graph, plan)
      for (const recipient of plan.page.plan?.recipients ?? []) {
        if (!isIdle(graph, recipient, busy)) continue
        report({
          at: recipient.name.at,
          message: `Nơi nhận ${quote(recipient.name.value, 44)} không được giao việc nào.`,
          hint: 'giao việc bằng `lead` hay `with`, hoặc ghi `role` (việc cần làm).',
          subject: { plan: plan.id, label: 'noi-nhan' }
        })
      }
    }
  },

  examples: [
    {
      name: 'mỗi nơi nhận đều có việc, hoặc chỉ để báo cáo',
      files: planFiles(
        '## I. Việc\n\n- <Task lead="ban-phong-trao" with="doan-the">Tập huấn.</Task>',
        'recipients:\n  - name: Tỉnh ủy\n    units: [tinh-uy]\n    role: bao-cao\n  - name: Các ban\n    units: [cac-ban]\n  - name: Hội Nông dân\n    units: [hoi-nong-dan]'
      ),
      expected: []
    },
    {
      name: 'gửi để thực hiện mà không có việc',
      files: planFiles(
        '## I. Việc\n\n- <Task lead="ban-phong-trao">Tập huấn.</Task>',
        'recipients:\n  - name: Hội Nông dân tỉnh\n    units: [hoi-nong-dan]\n    role: thuc-hien'
      ),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:9:11 cảnh báo plan/recipient-idle: Nơi nhận “Hội Nông dân tỉnh” không được giao việc nào.',
          'Gợi ý: giao việc bằng `lead` hay `with`, hoặc ghi `role` (việc cần làm). Xem /kiem-tra/plan/recipient-idle/'
        )
      ]
    },
    {
      name: 'nơi nhận không ghi mã đơn vị',
      files: planFiles('## I. Việc\n\nĐủ.', 'recipients:\n  - name: Lưu VT'),
      expected: []
    },
    EMPTY_FILE
  ]
}

/** Units with work, their groups spread out. */
function busyUnits(graph: Graph, plan: Plan): Set<string> {
  const named = plan.tasks.flatMap(({ node }) => [...node.lead, ...node.with])
  return new Set([...new Set(named.map(({ value }) => value))].flatMap((unit) => graph.spread(unit)))
}

function isIdle(graph: Graph, { units, role }: Recipient, busy: ReadonlySet<string>): boolean {
  if (units.length === 0 || (role && ONLY_INFORMED.has(role.value))) return false
  return !units.some(({ value }) => graph.spread(value).some((unit) => busy.has(unit)))
}
