import { spokenLabel } from '../../plan/clause-label.ts'
import { EMPTY_FILE, message, planFiles } from '../example-files.ts'
import { hasBrokenReference, readablePlans } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'
import { hasSection, linkedTasks } from './linked-tasks.ts'

/** What a unit is given to do should stand in the road map. */
export const assignmentUnplanned: Rule = {
  id: 'task/assignment-unplanned',
  severity: 'warning',
  title: 'Việc được giao mà lộ trình không có',
  why: 'Người theo dõi lộ trình không thấy việc này, nên không nhắc; cuối năm đơn vị làm mà báo cáo không có chỗ ghi.',
  todo: [
    'Thêm việc vào lộ trình rồi dẫn `see` tới đó.',
    'Bản ký không xếp vào lộ trình: ghi vào `accepted`.'
  ],

  check(graph, report) {
    for (const plan of readablePlans(graph)) {
      if (!hasSection(plan, 'roadmap')) continue
      const roadmap = plan.page.plan?.roadmap?.value
      for (const task of plan.tasks) {
        if (task.role !== 'assignment' || hasBrokenReference(graph, plan.page, task.node)) continue
        if (linkedTasks(graph, task).some((one) => one.plan === plan.id && one.role === 'roadmap')) continue
        report({
          at: task.node.at,
          message: `Việc ở ${spokenLabel(task.label)} không có trong lộ trình.`,
          hint: `thêm vào mục ${roadmap}, hoặc dẫn \`see\` tới việc đã có ở đó.`,
          subject: { plan: plan.id, label: task.label }
        })
      }
    }
  },

  examples: [
    {
      name: 'việc có trong lộ trình',
      files: planFiles(
        '## I. Lộ trình\n\n- <Task see="II.g1">Một.</Task>\n\n## II. Phân công\n\n- <Task>Một.</Task>',
        'roadmap: I\nassignments: II'
      ),
      expected: []
    },
    {
      name: 'việc chỉ có ở phân công',
      files: planFiles(
        '## I. Lộ trình\n\n- <Task see="II.g1">Một.</Task>\n\n## II. Phân công\n\n- <Task>Một.</Task>\n- <Task>Dự toán kinh phí.</Task>',
        'roadmap: I\nassignments: II'
      ),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:19:3 cảnh báo task/assignment-unplanned: Việc ở mục II, gạch 2 không có trong lộ trình.',
          'Gợi ý: thêm vào mục I, hoặc dẫn `see` tới việc đã có ở đó. Xem /kiem-tra/task/assignment-unplanned/'
        )
      ]
    },
    {
      name: 'kế hoạch không có lộ trình',
      files: planFiles('## I. Phân công\n\n- <Task>Một.</Task>', 'assignments: I'),
      expected: []
    },
    EMPTY_FILE
  ]
}
