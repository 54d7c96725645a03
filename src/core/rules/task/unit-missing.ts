import { spokenLabel } from '../../plan/clause-label.ts'
import { EMPTY_FILE, message, planFiles } from '../example-files.ts'
import { hasBrokenReference, readablePlans } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'
import { isPlannedOnly } from './linked-tasks.ts'

/** Every task needs a unit that does it. */
export const unitMissing: Rule = {
  id: 'task/unit-missing',
  severity: 'error',
  title: 'Việc chưa có đơn vị làm',
  why: 'Việc không giao cho ai thì không ai làm, và không hiện ở trang của đơn vị nào. Việc trong lộ trình lấy đơn vị từ mục phân công; việc lộ trình mà phân công không nhắc tới thì xem quy tắc `task/roadmap-unassigned`.',
  todo: [
    'Ghi `lead="ma-don-vi"` (đơn vị chủ trì) vào `<Task>`; đơn vị phối hợp ghi ở `with`.',
    'Hoặc dẫn bằng `see` tới việc đã có đơn vị.',
    'Bản ký không giao cho ai: ghi vào `accepted`.'
  ],

  check(graph, report) {
    for (const plan of readablePlans(graph)) {
      for (const task of plan.tasks) {
        if (task.leads.length > 0 || isPlannedOnly(task, plan)) continue
        if (hasBrokenReference(graph, plan.page, task.node)) continue
        report({
          at: task.node.at,
          message: `Việc ở ${spokenLabel(task.label)} chưa giao cho đơn vị nào.`,
          hint: task.supports.length
            ? 'thêm `lead` (đơn vị chủ trì); hiện mới có đơn vị phối hợp.'
            : 'thêm `lead` (đơn vị chủ trì), hoặc dẫn `see` tới việc đã có đơn vị.',
          subject: { plan: plan.id, label: task.label }
        })
      }
    }
  },

  examples: [
    {
      name: 'việc có đơn vị',
      files: planFiles('## I. Việc\n\n<Task lead="ban-phong-trao">Tập huấn.</Task>'),
      expected: []
    },
    {
      name: 'việc không có đơn vị',
      files: planFiles('## I. Việc\n\n- Mở đầu.\n- <Task due="Quý I/2023">Tập huấn.</Task>'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:13:3 lỗi task/unit-missing: Việc ở mục I, gạch 2 chưa giao cho đơn vị nào.',
          'Gợi ý: thêm `lead` (đơn vị chủ trì), hoặc dẫn `see` tới việc đã có đơn vị. Xem /kiem-tra/task/unit-missing/'
        )
      ]
    },
    {
      name: 'chỉ có đơn vị phối hợp',
      files: planFiles('## I. Việc\n\n<Task with="van-phong">Tập huấn.</Task>'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:1 lỗi task/unit-missing: Việc ở mục I chưa giao cho đơn vị nào.',
          'Gợi ý: thêm `lead` (đơn vị chủ trì); hiện mới có đơn vị phối hợp. Xem /kiem-tra/task/unit-missing/'
        )
      ]
    },
    {
      name: 'việc lộ trình lấy đơn vị từ mục phân công',
      files: planFiles(
        '## I. Lộ trình\n\n- <Task due="Quý I/2023">Tập huấn.</Task>\n\n## II. Phân công\n\n- <Task lead="ban-phong-trao" see="I.g1">Tập huấn.</Task>',
        'roadmap: I\nassignments: II'
      ),
      expected: []
    },
    {
      name: 'mục phân công quên đơn vị: báo một lần, ở mục phân công',
      files: planFiles(
        '## I. Lộ trình\n\n- <Task due="Quý I/2023">Tập huấn.</Task>\n\n## II. Phân công\n\n- <Task see="I.g1">Tập huấn.</Task>',
        'roadmap: I\nassignments: II'
      ),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:18:3 lỗi task/unit-missing: Việc ở mục II, gạch 1 chưa giao cho đơn vị nào.',
          'Gợi ý: thêm `lead` (đơn vị chủ trì), hoặc dẫn `see` tới việc đã có đơn vị. Xem /kiem-tra/task/unit-missing/'
        )
      ]
    },
    EMPTY_FILE
  ]
}
