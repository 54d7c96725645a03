import type { Edge, Resolved } from '../../graph/graph.ts'
import { quote } from '../../messages/quote.ts'
import { hintNearest } from '../../messages/wording.ts'
import { EMPTY_FILE, message, OTHER_PLAN_FILE, pageText, planFiles, planText } from '../example-files.ts'
import { subjectIn } from '../plan-parts.ts'
import type { Found, Rule } from '../rule.ts'

/** A reference to a place on a page must lead to a place that the page has. */
export const anchorMissing: Rule = {
  id: 'ref/anchor-missing',
  severity: 'error',
  title: 'Mục được dẫn tới không có',
  why: 'Người đọc bấm vào thì rơi về đầu trang; trên giấy in, số mục sai dẫn người dự họp tới chỗ khác.',
  todo: [
    'Mở kế hoạch hoặc trang được dẫn, xem số mục đúng.',
    'Sửa số mục ở chỗ dẫn; nếu mục bị bỏ sót khi nhập thì thêm mục ấy vào.',
    'Viết `V.1` cho mục, `IV.1.g3` cho gạch thứ ba của mục, `V.1a` cho ý đầu trong một mục có nhiều ý.'
  ],

  check(graph, report) {
    for (const edge of graph.edges) {
      if (!edge.to.ok && edge.to.reason === 'anchor-missing') report(describe(edge, edge.to))
    }
  },

  examples: [
    {
      name: 'mục có thật, trong kế hoạch và ở kế hoạch khác',
      files: {
        ...planFiles(
          '## I. Việc\n\n### 1. Quý I/2023\n\n- <Task see="I.2.g1 khac#I.1">Tập huấn.</Task>\n\n### 2. Quý II/2023\n\n- <Task>Kiểm tra.</Task>'
        ),
        [OTHER_PLAN_FILE]: planText('## I. Việc\n\n### 1. Quý I/2023\n\nTập huấn.')
      },
      expected: []
    },
    {
      name: 'số mục gõ nhầm',
      files: planFiles('## IV. Lộ trình\n\n### 3. Quý IV/2023\n\n- <Task see="IV.5">Kiểm tra.</Task>'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:14:14 lỗi ref/anchor-missing: Không có mục “IV.5” trong kế hoạch này.',
          'Gợi ý: mục gần nhất là “IV.3”; sửa số mục hoặc thêm mục mới. Xem /kiem-tra/ref/anchor-missing/'
        )
      ]
    },
    {
      name: 'kế hoạch kia không có mục ấy',
      files: {
        ...planFiles('## I. Việc\n\n<Task see="khac#II.4">Tập huấn.</Task>'),
        [OTHER_PLAN_FILE]: planText('## I. Việc\n\nTập huấn.')
      },
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:12 lỗi ref/anchor-missing: Không có mục “II.4” trong kế hoạch “khac”.',
          'Gợi ý: sửa số mục hoặc thêm mục mới. Xem /kiem-tra/ref/anchor-missing/'
        )
      ]
    },
    {
      name: 'đề mục của chương đã đổi tên',
      files: {
        'content/so-tay/vay-von.mdx': pageText('## Vay ở đâu\n\nRa điểm giao dịch xã.'),
        'content/so-tay/tiet-kiem.mdx': pageText(
          'Xem <Ref to="so-tay/vay-von#vay-o-dau" /> và <Ref to="so-tay/vay-von#lai-suat" />.'
        )
      },
      expected: [
        message(
          'content/so-tay/tiet-kiem.mdx:6:55 lỗi ref/anchor-missing: Không có mục “lai-suat” trong trang “so-tay/vay-von”.',
          'Gợi ý: sửa tên mục hoặc bỏ phần sau dấu #. Xem /kiem-tra/ref/anchor-missing/'
        )
      ]
    },
    EMPTY_FILE
  ]
}

function describe(edge: Edge, to: Resolved & { ok: false }): Found {
  const place = edge.written.slice(edge.written.indexOf('#') + 1)
  const isSame = to.page === edge.from
  const isPlan = to.page?.kind === 'plan'
  const there = isPlan
    ? isSame
      ? 'kế hoạch này'
      : `kế hoạch ${quote(to.page?.id ?? '', 30)}`
    : `trang ${quote(to.page?.id ?? '', 30)}`
  const hint = hintNearest(
    to.near[0],
    'mục',
    isPlan ? 'sửa số mục hoặc thêm mục mới.' : 'sửa tên mục hoặc bỏ phần sau dấu #.'
  )
  return {
    at: edge.at,
    message: `Không có mục ${quote(place, 24)} trong ${there}.`,
    hint,
    subject: subjectIn(edge.from, edge.within)
  }
}
