import type { Graph, Plan } from '../../graph/graph.ts'
import { quote } from '../../messages/quote.ts'
import { EMPTY_FILE, message, planFiles } from '../example-files.ts'
import { frontPlace, readablePlans } from '../plan-parts.ts'
import type { Report, Rule } from '../rule.ts'
import { isIssuer, isReached, reachedUnits, unreachedMembers } from './recipient-units.ts'

/** A unit that is given work must be among the recipients of the plan. */
export const unitNotRecipient: Rule = {
  id: 'plan/unit-not-recipient',
  severity: 'warning',
  title: 'Đơn vị được giao việc mà không có ở nơi nhận',
  why: 'Không nhận được kế hoạch thì không biết mình có việc. Văn thư gửi theo nơi nhận chứ không đọc mục phân công.',
  todo: [
    'Thêm đơn vị vào `recipients` (nơi nhận), hoặc ghi vào nhóm đã có (`units`).',
    'Bản ký đã thiếu thì giữ nguyên, ghi vào `accepted` và báo cho đơn vị bằng cách khác.'
  ],

  check(graph, report) {
    for (const plan of readablePlans(graph)) {
      if (plan.page.plan?.recipients.length) checkPlan(graph, plan, report)
      else if (plan.tasks.some(({ node }) => node.lead.length > 0)) reportNone(plan, report)
    }
  },

  examples: [
    {
      name: 'đơn vị có tên, hoặc nằm trong nhóm ở nơi nhận',
      files: planFiles(
        '## I. Việc\n\n- <Task lead="ban-phong-trao" with="hoi-nong-dan">Tập huấn.</Task>',
        'recipients:\n  - name: Các ban\n    units: [cac-ban]\n  - name: Hội Nông dân\n    units: [hoi-nong-dan]'
      ),
      expected: []
    },
    {
      name: 'đơn vị được giao việc mà không nhận kế hoạch',
      files: planFiles(
        '## I. Việc\n\n- <Task lead="ban-phong-trao" with="hoi-nong-dan">Tập huấn.</Task>\n- <Task lead="hoi-nong-dan">Kiểm tra.</Task>',
        'recipients:\n  - name: Ban Phong trào\n    units: [ban-phong-trao]'
      ),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:15:37 cảnh báo plan/unit-not-recipient: “Hội Nông dân” có việc mà không có ở nơi nhận.',
          'Gợi ý: thêm `hoi-nong-dan` vào `recipients` (nơi nhận). Xem /kiem-tra/plan/unit-not-recipient/',
          'Nơi khai báo: content/ke-hoach/thu/index.mdx:9:11'
        )
      ]
    },
    {
      name: 'nhóm được giao việc, từng thành viên đều nhận',
      files: planFiles(
        '## I. Việc\n\n- <Task lead="doan-the">Tập huấn.</Task>',
        'recipients:\n  - name: Hội Nông dân\n    units: [hoi-nong-dan]\n  - name: Hội Phụ nữ\n    units: [hoi-phu-nu]'
      ),
      expected: []
    },
    {
      name: 'nhóm được giao việc, một thành viên không nhận',
      files: planFiles(
        '## I. Việc\n\n- <Task lead="doan-the">Tập huấn.</Task>',
        'recipients:\n  - name: Hội Nông dân\n    units: [hoi-nong-dan]'
      ),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:15:15 cảnh báo plan/unit-not-recipient: “Các đoàn thể” có việc mà nơi nhận chưa đủ thành viên.',
          'Gợi ý: thêm `hoi-phu-nu` vào `recipients` (nơi nhận). Xem /kiem-tra/plan/unit-not-recipient/',
          'Nơi khai báo: content/ke-hoach/thu/index.mdx:9:11'
        )
      ]
    },
    {
      name: 'giao việc mà không ghi nơi nhận nào',
      files: planFiles('## I. Việc\n\n- <Task lead="van-phong">Tập huấn.</Task>', 'recipients: []'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:2:1 cảnh báo plan/unit-not-recipient: Kế hoạch giao việc mà không ghi nơi nhận.',
          'Gợi ý: thêm `recipients` (nơi nhận), mỗi nơi một mục có `name` và `units`. Xem /kiem-tra/plan/unit-not-recipient/'
        )
      ]
    },
    {
      name: 'chính cơ quan ban hành',
      files: planFiles(
        '## I. Việc\n\n- <Task lead="ban-thuong-truc">Tập huấn.</Task>',
        'recipients:\n  - name: Hội Nông dân\n    units: [hoi-nong-dan]'
      ),
      expected: []
    },
    EMPTY_FILE
  ]
}

function reportNone({ id, page }: Plan, report: Report): void {
  report({
    at: frontPlace(page),
    message: 'Kế hoạch giao việc mà không ghi nơi nhận.',
    hint: 'thêm `recipients` (nơi nhận), mỗi nơi một mục có `name` và `units`.',
    subject: { plan: id, label: 'noi-nhan' }
  })
}

function checkPlan(graph: Graph, plan: Plan, report: Report): void {
  const reached = reachedUnits(graph, plan)
  const told = new Set<string>()
  for (const { label, node } of plan.tasks) {
    for (const { value: unit, at } of [...node.lead, ...node.with]) {
      if (told.has(unit) || !graph.units.has(unit)) continue
      told.add(unit)
      if (isReached(graph, unit, reached) || isIssuer(graph, unit, plan)) continue
      const missing = unreachedMembers(graph, unit, reached)
      const isPart = !missing.includes(unit)
      report({
        at,
        message: `${quote(graph.units.get(unit)?.name ?? unit, 40)} có việc mà ${isPart ? 'nơi nhận chưa đủ thành viên' : 'không có ở nơi nhận'}.`,
        hint: `thêm ${missing.map((one) => `\`${one}\``).join(', ')} vào \`recipients\` (nơi nhận).`,
        other: plan.page.plan?.recipients[0]?.name.at,
        subject: { plan: plan.id, label }
      })
    }
  }
}
