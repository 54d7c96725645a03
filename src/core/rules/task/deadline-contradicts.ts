import type { Graph, Task } from '../../graph/graph.ts'
import { quote } from '../../messages/quote.ts'
import { spokenLabel } from '../../plan/clause-label.ts'
import { EMPTY_FILE, message, OTHER_PLAN_FILE, planFiles, planText } from '../example-files.ts'
import { readablePlans } from '../plan-parts.ts'
import type { Report, Rule } from '../rule.ts'
import { contradictionsBetweenPlans, contradictionsInPlan } from './contradictions.ts'
import { contradictionWithHeading } from './heading-contradiction.ts'

/** A task's deadline must agree with its heading, with the road map, and with the same work in another plan. */
export const deadlineContradicts: Rule = {
  id: 'task/deadline-contradicts',
  severity: 'error',
  title: 'Hai chỗ hẹn hai thời hạn khác nhau',
  why: 'Đơn vị đọc mục phân công, người theo dõi đọc lộ trình, xã đọc kế hoạch kia: mỗi người giữ một ngày. Bốn phép so: với đề mục (hoặc dòng “Thời gian: …” của mục), thời hạn của việc phải nằm bên trong; giữa lộ trình và phân công, hai thời hạn phải trùng nhau (một việc chia nhiều đợt thì tính từ đợt đầu tới đợt cuối); hai việc khác dẫn tới nhau thì một bên phải nằm trong bên kia; với kế hoạch khác, hai thời hạn của cùng một việc phải trùng nhau.',
  todo: [
    'Xem chỗ nào đúng: dòng “Nơi khai báo” chỉ chỗ thứ hai.',
    'Sửa một chỗ, hoặc bỏ `due` ở mục phân công để lấy theo lộ trình.',
    'Hai bản ký đã lệch nhau: giữ nguyên cả hai, ghi vào `accepted`.'
  ],

  check(graph, report) {
    for (const plan of readablePlans(graph)) {
      for (const task of plan.tasks) {
        const beyond = contradictionWithHeading(task, plan)
        if (beyond) report(beyond)
        compareTasks(graph, task, report)
      }
    }
  },

  examples: [
    {
      name: 'hẹp hơn đề mục, trùng lộ trình',
      files: planFiles(
        '## I. Lộ trình\n\n### 1. Quý I, II/2023\n\n- <Task due="Quý I/2023">Một.</Task>\n\n## II. Phân công\n\n- <Task due="Quý I/2023" see="I.1.g1">Một.</Task>',
        'roadmap: I\nassignments: II'
      ),
      expected: []
    },
    {
      name: 'khác đề mục',
      files: planFiles(
        '## I. Lộ trình\n\n### 1. Quý I, II/2023\n\n- <Task due="Quý III/2023">Tập huấn.</Task>'
      ),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:14:14 lỗi task/deadline-contradicts: Thời hạn “Quý III/2023” ra ngoài “Quý I, II/2023” ghi ở đề mục.',
          'Gợi ý: sửa cho nằm trong thời hạn ghi ở đề mục. Xem /kiem-tra/task/deadline-contradicts/',
          'Nơi khai báo: content/ke-hoach/thu/index.mdx:12:1'
        )
      ]
    },
    {
      name: 'khác thời hạn đứng trước tên mục',
      files: planFiles(
        '## I. Lộ trình\n\n### 1. Quý I, II/2023: tập huấn\n\n- <Task due="Quý III/2023">Tập huấn.</Task>'
      ),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:14:14 lỗi task/deadline-contradicts: Thời hạn “Quý III/2023” ra ngoài “Quý I, II/2023” ghi ở đề mục.',
          'Gợi ý: sửa cho nằm trong thời hạn ghi ở đề mục. Xem /kiem-tra/task/deadline-contradicts/',
          'Nơi khai báo: content/ke-hoach/thu/index.mdx:12:1'
        )
      ]
    },
    {
      name: 'khác dòng “Thời gian” của mục',
      files: planFiles(
        '## I. Việc\n\n### 1. Tập huấn\n\n- <Task due="Quý II/2023">Tập huấn.</Task>\n- Thời gian: dự kiến cuối Quý I/2023.'
      ),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:14:14 lỗi task/deadline-contradicts: Thời hạn “Quý II/2023” ra ngoài “dự kiến cuối Quý I/2023” ghi ở mục ấy.',
          'Gợi ý: sửa cho nằm trong thời hạn ghi ở dòng “Thời gian”. Xem /kiem-tra/task/deadline-contradicts/',
          'Nơi khai báo: content/ke-hoach/thu/index.mdx:15:1'
        )
      ]
    },
    {
      name: 'phân công khác lộ trình',
      files: planFiles(
        '## I. Lộ trình\n\n- <Task due="Quý I/2023">Tập huấn.</Task>\n\n## II. Phân công\n\n- <Task due="Quý II/2023" see="I.g1">Tập huấn.</Task>',
        'roadmap: I\nassignments: II'
      ),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:18:14 lỗi task/deadline-contradicts: Thời hạn “Quý II/2023” khác “Quý I/2023” ở mục I, gạch 1.',
          'Gợi ý: hai chỗ nói về một việc (mục I, gạch 1); sửa một chỗ cho trùng. Xem /kiem-tra/task/deadline-contradicts/',
          'Nơi khai báo: content/ke-hoach/thu/index.mdx:14:14'
        )
      ]
    },
    {
      name: 'một việc, ba đợt trong lộ trình, cả năm ở phân công',
      files: planFiles(
        '## I. Lộ trình\n\n- <Task due="Quý I, II/2023">Đợt một.</Task>\n- <Task due="Quý III/2023">Đợt hai.</Task>\n- <Task due="Quý IV/2023">Đợt ba.</Task>\n\n## II. Phân công\n\n- <Task due="Trong năm 2023" see="I.g1 I.g2 I.g3">Duy trì mô hình.</Task>',
        'roadmap: I\nassignments: II'
      ),
      expected: []
    },
    {
      name: 'hai đơn vị cùng một việc, hai thời hạn rời nhau',
      files: planFiles(
        '## I. Phân công\n\n- <Task due="Quý I/2023" see="I.g2 I.g3">Tập huấn.</Task>\n- <Task due="Quý II/2023">In tài liệu.</Task>\n- <Task due="tháng 3/2023">Mời người dự.</Task>',
        'assignments: I'
      ),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:13:14 lỗi task/deadline-contradicts: Thời hạn “Quý I/2023” khác “Quý II/2023” ở mục I, gạch 2.',
          'Gợi ý: hai chỗ nói về một việc (mục I, gạch 2); sửa một chỗ cho trùng. Xem /kiem-tra/task/deadline-contradicts/',
          'Nơi khai báo: content/ke-hoach/thu/index.mdx:14:14'
        )
      ]
    },
    {
      name: 'kế hoạch khác hẹn khác',
      files: {
        ...planFiles('## I. Việc\n\n<Task due="Quý I, II/2023">Tập huấn.</Task>'),
        [OTHER_PLAN_FILE]: planText(
          '## I. Việc\n\n<Task due="dự kiến cuối Quý I/2023" see="thu#I">Tập huấn.</Task>'
        )
      },
      expected: [
        message(
          'content/ke-hoach/khac/index.mdx:12:12 lỗi task/deadline-contradicts: Thời hạn “dự kiến cuối Quý I/2023” khác “Quý I, II/2023” ở kế hoạch kia.',
          'Gợi ý: hai chỗ nói về một việc (thu, mục I); sửa một chỗ cho trùng. Xem /kiem-tra/task/deadline-contradicts/',
          'Nơi khai báo: content/ke-hoach/thu/index.mdx:12:12'
        )
      ]
    },
    {
      name: 'việc thường xuyên không chọi với đợt cụ thể',
      files: {
        ...planFiles('## I. Việc\n\n<Task due="Thường xuyên">Tuyên truyền.</Task>'),
        [OTHER_PLAN_FILE]: planText('## I. Việc\n\n<Task due="Quý III/2023" see="thu#I">Tuyên truyền.</Task>')
      },
      expected: []
    },
    EMPTY_FILE
  ]
}

function compareTasks(graph: Graph, task: Task, report: Report): void {
  for (const { own, other, place } of [
    ...contradictionsInPlan(graph, task),
    ...contradictionsBetweenPlans(graph, task)
  ]) {
    const where = place.plan === task.plan ? spokenLabel(place.label) : `kế hoạch kia`
    report({
      at: own.at,
      message: `Thời hạn ${quote(own.text, 26)} khác ${quote(other.text, 26)} ở ${where}.`,
      hint: `hai chỗ nói về một việc (${place.plan === task.plan ? '' : `${place.plan}, `}${spokenLabel(place.label)}); sửa một chỗ cho trùng.`,
      other: other.at,
      subject: { plan: task.plan, label: task.label }
    })
  }
}
