import { shorten } from '../../messages/quote.ts'
import { spokenLabel } from '../../plan/clause-label.ts'
import { EMPTY_FILE, message, planFiles } from '../example-files.ts'
import { readablePlans } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'
import { isPlannedOnly, linkedTasks } from './linked-tasks.ts'

/** What the road map promises must be given to somebody. */
export const roadmapUnassigned: Rule = {
  id: 'task/roadmap-unassigned',
  severity: 'error',
  title: 'Việc trong lộ trình không ai được giao',
  why: 'Lộ trình hẹn ngày, phân công chỉ người. Việc có ngày mà không có người thì tới ngày không ai làm.',
  todo: [
    'Ở mục phân công, thêm việc này cho một đơn vị và dẫn `see` về lộ trình.',
    'Hoặc ghi `lead` (đơn vị chủ trì) ngay ở lộ trình.',
    'Bản ký không giao cho ai: ghi vào `accepted`.'
  ],

  check(graph, report) {
    for (const plan of readablePlans(graph)) {
      for (const task of plan.tasks) {
        if (!isPlannedOnly(task, plan) || task.node.lead.length > 0) continue
        if (linkedTasks(graph, task).some((one) => one.plan === plan.id && one.role === 'assignment'))
          continue
        report({
          at: task.node.at,
          message: `Việc ở ${spokenLabel(task.label)} không có ai trong mục phân công.`,
          hint: `giao “${shorten(task.node.text, 60)}” cho một đơn vị ở mục ${plan.page.plan?.assignments?.value}, dẫn \`see\` về đây.`,
          subject: { plan: plan.id, label: task.label }
        })
      }
    }
  },

  examples: [
    {
      name: 'việc được giao, dẫn từ bên nào cũng được',
      files: planFiles(
        '## I. Lộ trình\n\n- <Task see="II.g1">Một.</Task>\n- <Task>Hai.</Task>\n\n## II. Phân công\n\n- <Task>Một.</Task>\n- <Task see="I.g2">Hai.</Task>',
        'roadmap: I\nassignments: II'
      ),
      expected: []
    },
    {
      name: 'phân công bỏ sót một việc',
      files: planFiles(
        '## I. Lộ trình\n\n- <Task see="II.g1">Một.</Task>\n- <Task>Kiểm tra, đánh giá.</Task>\n\n## II. Phân công\n\n- <Task>Một.</Task>',
        'roadmap: I\nassignments: II'
      ),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:15:3 lỗi task/roadmap-unassigned: Việc ở mục I, gạch 2 không có ai trong mục phân công.',
          'Gợi ý: giao “Kiểm tra, đánh giá.” cho một đơn vị ở mục II, dẫn `see` về đây. Xem /kiem-tra/task/roadmap-unassigned/'
        )
      ]
    },
    {
      name: 'đơn vị ghi ngay ở lộ trình',
      files: planFiles(
        '## I. Lộ trình\n\n- <Task lead="ban-phong-trao">Một.</Task>\n\n## II. Phân công\n\n- <Task>Hai.</Task>',
        'roadmap: I\nassignments: II'
      ),
      expected: []
    },
    {
      name: 'kế hoạch không có mục phân công',
      files: planFiles('## I. Lộ trình\n\n- <Task>Một.</Task>', 'roadmap: I'),
      expected: []
    },
    EMPTY_FILE
  ]
}
