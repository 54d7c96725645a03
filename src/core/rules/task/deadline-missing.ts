import type { Graph, Plan, Task } from '../../graph/graph.ts'
import { spokenLabel } from '../../plan/clause-label.ts'
import { EMPTY_FILE, message, planFiles } from '../example-files.ts'
import { hasBrokenReference, readablePlans } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'
import { headingDeadline } from './heading-deadline.ts'
import { linkedTasks } from './linked-tasks.ts'

/** Every task needs a deadline, its own or one from the road map. */
export const deadlineMissing: Rule = {
  id: 'task/deadline-missing',
  severity: 'error',
  title: 'Việc chưa có thời hạn',
  why: 'Việc không hẹn ngày thì không nhắc được, không vào lịch, cuối năm không biết là chậm hay chưa làm. Việc ở mục phân công lấy thời hạn của việc lộ trình mà nó dẫn tới.',
  todo: [
    'Ghi `due="Quý I/2023"` vào `<Task>`, đúng chữ của kế hoạch.',
    'Hoặc dẫn `see` tới việc trong lộ trình.',
    'Bản ký không nêu thời hạn: ghi vào `accepted`, đừng tự đặt hạn.'
  ],

  check(graph, report) {
    for (const plan of readablePlans(graph)) {
      for (const task of plan.tasks) {
        if (task.ownDeadline || task.deadlines.length > 0 || waitsForPartner(graph, task)) continue
        if (hasBrokenReference(graph, plan.page, task.node)) continue
        report({
          at: task.node.at,
          message: `Việc ở ${spokenLabel(task.label)} chưa có thời hạn.`,
          hint: hintFor(task, plan),
          subject: { plan: plan.id, label: task.label }
        })
      }
    }
  },

  examples: [
    {
      name: 'việc có thời hạn',
      files: planFiles('## I. Việc\n\n<Task due="Quý I/2023">Tập huấn.</Task>'),
      expected: []
    },
    {
      name: 'việc không có thời hạn',
      files: planFiles('## I. Việc\n\n<Task lead="ban-phong-trao">Tập huấn.</Task>'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:1 lỗi task/deadline-missing: Việc ở mục I chưa có thời hạn.',
          'Gợi ý: thêm `due` (thời hạn), hoặc dẫn `see` tới việc trong lộ trình. Xem /kiem-tra/task/deadline-missing/'
        )
      ]
    },
    {
      name: 'việc phân công lấy thời hạn của lộ trình, chỗ dẫn ghi ở bên nào cũng được',
      files: planFiles(
        '## I. Lộ trình\n\n- <Task due="Quý I/2023">Một.</Task>\n- <Task due="Quý II/2023" see="II.g2">Hai.</Task>\n\n## II. Phân công\n\n- <Task see="I.g1">Một.</Task>\n- <Task>Hai.</Task>'
      ),
      expected: []
    },
    {
      name: 'thời hạn ghi ở đề mục mà việc chưa ghi',
      files: planFiles('## I. Lộ trình\n\n### 1. Quý III/2023\n\n- <Task>Tập huấn.</Task>'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:14:3 lỗi task/deadline-missing: Việc ở mục I.1, gạch 1 chưa có thời hạn.',
          'Gợi ý: viết due="Quý III/2023" như đề mục. Xem /kiem-tra/task/deadline-missing/'
        )
      ]
    },
    {
      name: 'thời hạn ghi ở dòng “Thời gian” của mục',
      files: planFiles(
        '## I. Việc\n\n### 1. Tập huấn\n\n- <Task>Tập huấn.</Task>\n- Thời gian: dự kiến cuối Quý I/2023.'
      ),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:14:3 lỗi task/deadline-missing: Việc ở mục I.1, gạch 1 chưa có thời hạn.',
          'Gợi ý: viết due="dự kiến cuối Quý I/2023" như dòng “Thời gian”. Xem /kiem-tra/task/deadline-missing/'
        )
      ]
    },
    {
      name: 'thời hạn không đọc được: báo ở quy tắc khác',
      files: planFiles('## I. Việc\n\n<Task due="Quý V/2023">Tập huấn.</Task>'),
      expected: []
    },
    {
      name: 'chỗ dẫn tới lộ trình bị hỏng: chỉ báo chỗ dẫn',
      files: planFiles(
        '## I. Lộ trình\n\n- <Task due="Quý I/2023">Một.</Task>\n\n## II. Phân công\n\n- <Task see="I.g9">Một.</Task>'
      ),
      expected: []
    },
    {
      name: 'thời hạn để trống',
      files: planFiles('## I. Việc\n\n<Task due="">Tập huấn.</Task>'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:1 lỗi task/deadline-missing: Việc ở mục I chưa có thời hạn.',
          'Gợi ý: thêm `due` (thời hạn), hoặc dẫn `see` tới việc trong lộ trình. Xem /kiem-tra/task/deadline-missing/'
        )
      ]
    },
    EMPTY_FILE
  ]
}

/** A linked task has a deadline that cannot be read or that is still open: that is where to look. */
function waitsForPartner(graph: Graph, task: Task): boolean {
  return linkedTasks(graph, task).some(({ plan, ownDeadline }) => plan === task.plan && ownDeadline !== null)
}

function hintFor(task: Task, plan: Plan): string {
  const heading = headingDeadline(task, plan)
  if (heading) return `viết due="${heading.text}" như ${heading.isHeading ? 'đề mục' : 'dòng “Thời gian”'}.`
  return 'thêm `due` (thời hạn), hoặc dẫn `see` tới việc trong lộ trình.'
}
