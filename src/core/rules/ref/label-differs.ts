import type { Edge } from '../../graph/graph.ts'
import { quote } from '../../messages/quote.ts'
import { spokenLabel } from '../../plan/clause-label.ts'
import { EMPTY_FILE, message, planFiles } from '../example-files.ts'
import { subjectIn } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'
import { findClauseMentions, isWithin } from './clause-mentions.ts'

/** The text of a link must name the clause that the link leads to. */
export const labelDiffers: Rule = {
  id: 'ref/label-differs',
  severity: 'error',
  title: 'Chữ ghi một mục, liên kết dẫn tới mục khác',
  why: 'Người đọc trên giấy theo chữ, người đọc trên máy theo liên kết: hai người tới hai mục khác nhau.',
  todo: [
    'Xem câu văn định nói tới mục nào.',
    'Sửa chữ hoặc sửa `to` cho khớp; hoặc bỏ chữ, viết `<Ref to="V.1" />`, trang sẽ tự ghi số mục.'
  ],

  check(graph, report) {
    for (const edge of graph.edges) {
      const named = namedElsewhere(edge)
      if (!named || !edge.to.ok || !edge.to.label) continue
      report({
        at: edge.link?.at ?? edge.at,
        message: `Chữ ghi “mục ${named}”, liên kết dẫn tới ${spokenLabel(edge.to.label)}.`,
        hint: `sửa chữ thành ${quote(spokenLabel(edge.to.label))}, hoặc sửa liên kết thành ${quote(named)}.`,
        subject: subjectIn(edge.from, edge.within)
      })
    }
  },

  examples: [
    {
      name: 'chữ và liên kết cùng một mục',
      files: planFiles(
        '## I. Việc\n\nXem <Ref to="I.1">mục I.1</Ref> và [mục I](#i-1).\n\n### 1. Ban Phong trào\n\nTập huấn.'
      ),
      expected: []
    },
    {
      name: 'chữ ghi mục I.1, liên kết dẫn tới I.2',
      files: planFiles(
        '## I. Việc\n\nXem <Ref to="I.2">mục I.1</Ref>.\n\n### 1. Một\n\nTập huấn.\n\n### 2. Hai\n\nKiểm tra.'
      ),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:5 lỗi ref/label-differs: Chữ ghi “mục I.1”, liên kết dẫn tới mục I.2.',
          'Gợi ý: sửa chữ thành “mục I.2”, hoặc sửa liên kết thành “I.1”. Xem /kiem-tra/ref/label-differs/'
        )
      ]
    },
    {
      name: 'liên kết Markdown cũng vậy',
      files: planFiles(
        '## I. Việc\n\nTheo [khoản I.2 Kế hoạch này](#i-1).\n\n### 1. Một\n\nTập huấn.\n\n### 2. Hai\n\nKiểm tra.'
      ),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:6 lỗi ref/label-differs: Chữ ghi “mục I.2”, liên kết dẫn tới mục I.1.',
          'Gợi ý: sửa chữ thành “mục I.1”, hoặc sửa liên kết thành “I.2”. Xem /kiem-tra/ref/label-differs/'
        )
      ]
    },
    {
      name: 'chữ không nêu số mục',
      files: planFiles('## I. Việc\n\nXem <Ref to="II">phần sau</Ref>.\n\n## II. Khác\n\nHết.'),
      expected: []
    },
    EMPTY_FILE
  ]
}

/** The clause that the text names, when the link leads neither to it nor into it. */
function namedElsewhere({ link, to }: Edge): string | null {
  if (!link?.text || !to.ok || to.label === null) return null
  const named = findClauseMentions(link.text).map(({ label }) => label)
  const { label } = to
  return named.length && !named.some((name) => isWithin(label, name)) ? (named[0] ?? null) : null
}
