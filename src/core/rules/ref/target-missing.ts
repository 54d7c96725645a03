import type { Edge } from '../../graph/graph.ts'
import { quote } from '../../messages/quote.ts'
import { hintNearest } from '../../messages/wording.ts'
import { EMPTY_FILE, message, pageText, planFiles } from '../example-files.ts'
import { subjectIn } from '../plan-parts.ts'
import type { Found, Rule } from '../rule.ts'
import { type DeadAddress, findDeadAddresses } from './site-addresses.ts'

/** A reference must lead to a page that exists. */
export const targetMissing: Rule = {
  id: 'ref/target-missing',
  severity: 'error',
  title: 'Chỗ dẫn tới một trang không có',
  why: 'Người đọc bấm vào mà không tới đâu; trên giấy in, tên trang sai làm người dự họp tìm hoài không thấy.',
  todo: [
    'Xem tên gần nhất ghi ở dòng “Gợi ý”; thường chỉ là gõ nhầm một chữ.',
    'Sửa tên trang. Nếu trang đã bị xóa thì bỏ luôn chỗ dẫn.',
    'Trang chưa viết thì viết trang trước, dẫn tới sau.'
  ],

  check(graph, report) {
    for (const edge of graph.edges) {
      if (!edge.to.ok && (edge.to.reason === 'page-missing' || edge.to.reason === 'empty'))
        report(describe(edge, edge.to.near))
    }
    for (const dead of findDeadAddresses(graph)) report(describeDead(dead))
  },

  examples: [
    {
      name: 'dẫn tới chương có thật, theo tên hoặc theo địa chỉ',
      files: {
        'content/so-tay/vay-von.mdx': pageText('## Vay ở đâu\n\nRa điểm giao dịch xã.'),
        'content/so-tay/tiet-kiem.mdx': pageText(
          'Xem <Ref to="so-tay/vay-von" /> và [vay vốn](/so-tay/vay-von/).'
        )
      },
      expected: []
    },
    {
      name: 'gõ nhầm tên chương',
      files: {
        'content/so-tay/vay-von.mdx': pageText('## Vay ở đâu\n\nRa điểm giao dịch xã.'),
        'content/so-tay/tiet-kiem.mdx': pageText('Xem <Ref to="so-tay/vay-vom" />.')
      },
      expected: [
        message(
          'content/so-tay/tiet-kiem.mdx:6:14 lỗi ref/target-missing: Không tìm thấy trang “so-tay/vay-vom”.',
          'Gợi ý: trang gần nhất là “so-tay/vay-von”; sửa lại, hoặc bỏ chỗ dẫn. Xem /kiem-tra/ref/target-missing/'
        )
      ]
    },
    {
      name: 'kế hoạch kia chưa có',
      files: planFiles('## I. Việc làm\n\n<Task see="ke-hoach-nam-sau#I.1">Tập huấn.</Task>'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:12 lỗi ref/target-missing: Không tìm thấy trang “ke-hoach-nam-sau”.',
          'Gợi ý: sửa tên trang, hoặc bỏ chỗ dẫn. Xem /kiem-tra/ref/target-missing/'
        )
      ]
    },
    {
      name: 'địa chỉ của trang mạng này gõ sai, địa chỉ trang khác thì không xét',
      files: {
        'content/so-tay/a.mdx': pageText(
          '[Văn bản](/van-ban/kl-08/), [lịch](/lich/tat-ca.ics), [họp](/hop-thom/), [báo](https://vi.example/x).'
        )
      },
      expected: [
        message(
          'content/so-tay/a.mdx:6:55 lỗi ref/target-missing: Địa chỉ “/hop-thom/” không dẫn tới trang nào.',
          'Gợi ý: địa chỉ gần nhất là “/hop-thon/”; sửa địa chỉ, hoặc bỏ liên kết. Xem /kiem-tra/ref/target-missing/'
        )
      ]
    },
    {
      name: 'liên kết để trống',
      files: { 'content/so-tay/a.mdx': pageText('Xem [chỗ này]().') },
      expected: [
        message(
          'content/so-tay/a.mdx:6:5 lỗi ref/target-missing: Liên kết không có địa chỉ.',
          'Gợi ý: thêm địa chỉ, hoặc bỏ liên kết. Xem /kiem-tra/ref/target-missing/'
        )
      ]
    },
    EMPTY_FILE
  ]
}

function describe({ written, at, from, within }: Edge, near: readonly string[]): Found {
  const name = written.split('#')[0] ?? written
  const message = name.trim() === '' ? 'Chỗ dẫn để trống.' : `Không tìm thấy trang ${quote(name, 50)}.`
  const hint = hintNearest(
    near[0],
    'trang',
    near.length ? 'sửa lại, hoặc bỏ chỗ dẫn.' : 'sửa tên trang, hoặc bỏ chỗ dẫn.'
  )
  return { at, message, hint, subject: subjectIn(from, within) }
}

function describeDead({ page, link, near }: DeadAddress): Found {
  const { value, at } = link.target
  const subject = subjectIn(page, link.within)
  if (value === '')
    return { at, message: 'Liên kết không có địa chỉ.', hint: 'thêm địa chỉ, hoặc bỏ liên kết.', subject }
  const hint = hintNearest(near, 'địa chỉ', 'sửa địa chỉ, hoặc bỏ liên kết.')
  return { at, message: `Địa chỉ ${quote(value, 55)} không dẫn tới trang nào.`, hint, subject }
}
