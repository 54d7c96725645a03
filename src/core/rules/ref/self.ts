import type { Edge } from '../../graph/graph.ts'
import { quote } from '../../messages/quote.ts'
import { parentLabel } from '../../plan/clause-label.ts'
import { EMPTY_FILE, message, pageText, planFiles } from '../example-files.ts'
import { subjectIn } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'

/** A reference must not lead to the place it stands in. */
export const self: Rule = {
  id: 'ref/self',
  severity: 'error',
  title: 'Chỗ dẫn trỏ về chính nó',
  why: 'Người đọc bấm vào mà vẫn ở nguyên chỗ cũ. Thường là chép một dòng rồi quên sửa số mục.',
  todo: ['Sửa thành mục định dẫn tới, hoặc bỏ chỗ dẫn.'],

  check(graph, report) {
    for (const edge of graph.edges) {
      if (!leadsToItself(edge)) continue
      report({
        at: edge.at,
        message: `${quote(edge.written, 40)} là chính chỗ đang đứng.`,
        hint: 'sửa thành mục định dẫn tới, hoặc bỏ chỗ dẫn.',
        subject: subjectIn(edge.from, edge.within)
      })
    }
  },

  examples: [
    {
      name: 'hai việc dẫn tới nhau',
      files: planFiles(
        '## I. Việc\n\n- <Task see="I.g2">Tập huấn.</Task>\n- <Task see="I.g1">Kiểm tra.</Task>'
      ),
      expected: []
    },
    {
      name: 'việc dẫn tới chính nó',
      files: planFiles('## I. Việc\n\n- <Task see="I.g1">Tập huấn.</Task>\n- <Task>Kiểm tra.</Task>'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:14 lỗi ref/self: “I.g1” là chính chỗ đang đứng.',
          'Gợi ý: sửa thành mục định dẫn tới, hoặc bỏ chỗ dẫn. Xem /kiem-tra/ref/self/'
        )
      ]
    },
    {
      name: 'việc dẫn tới mục chứa nó',
      files: planFiles('## I. Việc\n\n### 1. Ban Phong trào\n\n- <Task see="I.1">Tập huấn.</Task>'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:14:14 lỗi ref/self: “I.1” là chính chỗ đang đứng.',
          'Gợi ý: sửa thành mục định dẫn tới, hoặc bỏ chỗ dẫn. Xem /kiem-tra/ref/self/'
        )
      ]
    },
    {
      name: 'chương dẫn tới chính chương ấy',
      files: { 'content/so-tay/vay-von.mdx': pageText('Xem <Ref to="so-tay/vay-von" />.') },
      expected: [
        message(
          'content/so-tay/vay-von.mdx:6:14 lỗi ref/self: “so-tay/vay-von” là chính chỗ đang đứng.',
          'Gợi ý: sửa thành mục định dẫn tới, hoặc bỏ chỗ dẫn. Xem /kiem-tra/ref/self/'
        )
      ]
    },
    {
      name: 'chương dẫn tới một đề mục khác của mình',
      files: {
        'content/so-tay/vay-von.mdx': pageText(
          'Xem [vay ở đâu](#vay-o-dau).\n\n## Vay ở đâu\n\nRa điểm giao dịch xã.'
        )
      },
      expected: []
    },
    EMPTY_FILE
  ]
}

function leadsToItself({ from, within, to, via }: Edge): boolean {
  if (!to.ok || to.page !== from) return false
  const there = to.label ?? to.id
  if (there === null) return via !== 'url'
  if (there === within) return true
  return via === 'see' && isAbove(there, within)
}

/** A task that names the clause it stands in would be linked with all its neighbours. */
function isAbove(label: string, within: string | null): boolean {
  for (let up = within && parentLabel(within); up; up = parentLabel(up)) if (up === label) return true
  return false
}
