import type { Plan } from '../../graph/graph.ts'
import type { Clause } from '../../graph/model.ts'
import { quote } from '../../messages/quote.ts'
import type { Report } from '../rule.ts'

/** Reports clauses that have a heading and nothing below it. */
export function checkHeadings(plan: Plan, report: Report): void {
  const clauses = plan.page.plan?.clauses ?? []
  const headings = new Map(plan.page.headings.map(({ label, text }) => [label, text]))
  const filled = new Set(clauses.map(({ parent }) => parent))
  for (const { clause } of [...plan.tasks, ...plan.targets].map(({ node }) => node)) filled.add(clause)
  for (const clause of clauses) {
    if (clause.kind !== 'dash' && clause.title === '') {
      report({
        at: clause.at,
        message: `Mục ${quote(clause.label, 20)} có số mà chưa có tên.`,
        hint: 'viết tên mục ngay sau số, trên cùng một dòng.',
        subject: { plan: plan.id, label: clause.label }
      })
      continue
    }
    if (filled.has(clause.label) || (clause.text !== '' && clause.text !== headings.get(clause.label)))
      continue
    report({
      at: clause.at,
      message:
        clause.kind === 'dash'
          ? `Gạch đầu dòng ở mục ${quote(clause.parent ?? '', 12)} để trống.`
          : `Mục ${quote(titleOf(clause), 40)} chưa có chữ nào ở dưới.`,
      hint: 'nhập phần chữ còn thiếu, hoặc bỏ đề mục này.',
      subject: { plan: plan.id, label: clause.label }
    })
  }
}

function titleOf({ label, title }: Clause): string {
  return title && title !== label ? `${label}. ${title}` : label
}
