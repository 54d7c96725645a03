import type { Plan } from '../../graph/graph.ts'
import { quote } from '../../messages/quote.ts'
import { hintNearest } from '../../messages/wording.ts'
import { nearest } from '../../text/nearest.ts'
import { EMPTY_FILE, message, planFiles } from '../example-files.ts'
import { frontPlace, readablePlans, WHOLE_PLAN } from '../plan-parts.ts'
import type { Report, Rule } from '../rule.ts'
import { checkHeadings } from './empty-clauses.ts'

/** A plan must have the sections it declares, and text below each heading. */
export const clauseMissing: Rule = {
  id: 'plan/clause-missing',
  severity: 'error',
  title: 'Kế hoạch thiếu mục, hoặc mục chưa có chữ',
  why: 'Lộ trình cho biết khi nào, phân công cho biết ai. Khai sai mục thì máy không ghép được việc với thời hạn và đơn vị; đề mục không có chữ thường là rơi mất một đoạn khi nhập.',
  todo: [
    '`roadmap` ghi mục lộ trình, `assignments` ghi mục tổ chức thực hiện, đúng số La Mã của kế hoạch.',
    'Mục ấy phải có việc, đánh dấu bằng `<Task>`.',
    'Đề mục trống: nhập phần chữ còn thiếu, hoặc bỏ đề mục.'
  ],

  check(graph, report) {
    for (const plan of readablePlans(graph)) {
      if (plan.clauses.size === 0) {
        const hint = 'viết các mục: “## I. …”, “### 1. …”.'
        report({
          at: frontPlace(plan.page),
          message: 'Kế hoạch chưa có mục nào.',
          hint,
          subject: { plan: plan.id, label: WHOLE_PLAN }
        })
        continue
      }
      checkDeclared(plan, 'roadmap', 'lộ trình', report)
      checkDeclared(plan, 'assignments', 'phân công', report)
      checkHeadings(plan, report)
    }
  },

  examples: [
    {
      name: 'mục lộ trình và mục phân công đều có việc',
      files: planFiles(
        '## I. Lộ trình\n\n- <Task due="Quý I/2023">Tập huấn.</Task>\n\n## II. Phân công\n\n- <Task see="I.g1">Tập huấn.</Task>',
        'roadmap: I\nassignments: II'
      ),
      expected: []
    },
    {
      name: 'khai mục không có',
      files: planFiles(
        '## I. Mục đích\n\nĐủ.\n\n## II. Phân công\n\n- <Task>Tập huấn.</Task>',
        'roadmap: VI\nassignments: II'
      ),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:8:10 lỗi plan/clause-missing: Không có mục lộ trình “VI” trong kế hoạch này.',
          'Gợi ý: mục gần nhất là “I”; sửa `roadmap` (mục lộ trình), hoặc thêm mục ấy. Xem /kiem-tra/plan/clause-missing/'
        )
      ]
    },
    {
      name: 'mục lộ trình chưa có việc nào',
      files: planFiles('## I. Lộ trình\n\nTập huấn.', 'roadmap: I'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:8:10 lỗi plan/clause-missing: Mục lộ trình “I” chưa có việc nào.',
          'Gợi ý: đánh dấu từng việc bằng <Task>, hoặc sửa `roadmap`. Xem /kiem-tra/plan/clause-missing/',
          'Nơi khai báo: content/ke-hoach/thu/index.mdx:11:1'
        )
      ]
    },
    {
      name: 'đề mục không có chữ',
      files: planFiles('## I. Mục đích\n\n## II. Việc\n\n### 1. Một\n\nĐủ.\n\n### 2. Hai\n'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:10:1 lỗi plan/clause-missing: Mục “I. Mục đích” chưa có chữ nào ở dưới.',
          'Gợi ý: nhập phần chữ còn thiếu, hoặc bỏ đề mục này. Xem /kiem-tra/plan/clause-missing/'
        ),
        message(
          'content/ke-hoach/thu/index.mdx:18:1 lỗi plan/clause-missing: Mục “II.2. Hai” chưa có chữ nào ở dưới.',
          'Gợi ý: nhập phần chữ còn thiếu, hoặc bỏ đề mục này. Xem /kiem-tra/plan/clause-missing/'
        )
      ]
    },
    {
      name: 'đề mục chỉ có số',
      files: planFiles('## I. Mục đích\n\n### 1.\n\nĐủ.'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:1 lỗi plan/clause-missing: Mục “I.1” có số mà chưa có tên.',
          'Gợi ý: viết tên mục ngay sau số, trên cùng một dòng. Xem /kiem-tra/plan/clause-missing/'
        )
      ]
    },
    {
      name: 'kế hoạch chưa có mục nào',
      files: planFiles('Tập huấn trong năm.'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:2:1 lỗi plan/clause-missing: Kế hoạch chưa có mục nào.',
          'Gợi ý: viết các mục: “## I. …”, “### 1. …”. Xem /kiem-tra/plan/clause-missing/'
        )
      ]
    },
    EMPTY_FILE
  ]
}

function checkDeclared(plan: Plan, key: 'roadmap' | 'assignments', name: string, report: Report): void {
  const declared = plan.page.plan?.[key]
  if (!declared) return
  const subject = { plan: plan.id, label: WHOLE_PLAN }
  if (!plan.clauses.has(declared.value)) {
    const sections = [...plan.clauses.values()]
      .filter(({ parent }) => parent === null)
      .map(({ label }) => label)
    const hint = hintNearest(
      nearest(declared.value, sections),
      'mục',
      `sửa \`${key}\` (mục ${name}), hoặc thêm mục ấy.`
    )
    report({
      at: declared.at,
      message: `Không có mục ${name} ${quote(declared.value, 12)} trong kế hoạch này.`,
      hint,
      subject
    })
    return
  }
  const role = key === 'roadmap' ? 'roadmap' : 'assignment'
  if (plan.tasks.some((task) => task.role === role)) return
  report({
    at: declared.at,
    message: `Mục ${name} ${quote(declared.value, 12)} chưa có việc nào.`,
    hint: `đánh dấu từng việc bằng <Task>, hoặc sửa \`${key}\`.`,
    subject,
    other: plan.clauses.get(declared.value)?.at
  })
}
