import { RECIPIENT_ROLES } from '../src/schemas/plan.ts'
import {
  line,
  listCampaigns,
  listMeanings,
  type NewContext,
  type NewKind,
  quoteYaml,
  writeFile
} from './new-file.ts'

/** A plan: two linked tasks show how road map and assignments go together. */
export const newPlan: NewKind = {
  word: 'ke-hoach',
  about: 'một kế hoạch',
  place: (part) => ({ file: `content/ke-hoach/${part}/index.mdx`, address: `/ke-hoach/${part}/` }),
  write: (context) => {
    const year = yearOf(context)
    return writeFile(
      [
        line('title', quoteYaml(context.title), 'tên kế hoạch, đúng như văn bản'),
        line('description', '', 'một, hai câu trong ngoặc kép: kế hoạch lo việc gì'),
        line('number', 'null', 'số, ký hiệu trong ngoặc kép; chưa có số thì để null'),
        line('issued', '', 'ngày ban hành, năm-tháng-ngày; chưa ban hành thì để trống'),
        line('place', '', 'nơi ban hành, trong ngoặc kép'),
        line('issuer', '', 'cơ quan ban hành, ghi mã trong content/danh-muc/don-vi.yaml'),
        line('period', quoteYaml(year), 'năm của kế hoạch; nhiều năm thì ghi "2026-2030"'),
        line('campaign', '', listCampaigns(context)),
        line('roadmap', 'III', 'mục lộ trình: các việc có thời hạn'),
        line('assignments', 'IV', 'mục tổ chức thực hiện: các việc giao cho từng đơn vị'),
        line('basis', '[]', 'căn cứ: [{ doc: "08-KL/TU", date: "2021-02-24", note: "nội dung căn cứ" }]'),
        line('recipients', '', `nơi nhận; role: ${listMeanings(RECIPIENT_ROLES)}`),
        line('  - name', '', 'tên nơi nhận, trong ngoặc kép'),
        line('    units', '', 'mã đơn vị, trong ngoặc vuông: [ban-phong-trao]'),
        line('accepted', '[]', 'lỗi đã chấp nhận, kèm lý do; để trống cho tới khi chạy kiểm tra')
      ],
      [
        '{/* Số mục viết ngay ở tiêu đề: ## là mục lớn (I, II …), ### là mục nhỏ (1, 2 …). Thẻ Task đánh dấu từng việc. */}',
        '',
        '## I. Mục đích, yêu cầu',
        '',
        '{/* viết ở đây */}',
        '',
        '## II. Nội dung',
        '',
        '{/* viết ở đây */}',
        '',
        '## III. Lộ trình',
        '',
        `### 1. Quý I/${year}`,
        '',
        `- <Task due="Quý I/${year}" see="IV.1">Viết việc có thời hạn ở đây.</Task>`,
        '',
        '## IV. Tổ chức thực hiện',
        '',
        '### 1. Viết tên đơn vị ở đây',
        '',
        '<Task lead="ma-don-vi" see="III.1.g1">Viết việc giao cho đơn vị ở đây.</Task>'
      ]
    )
  },
  afterwards: ['Thay hai việc mẫu ở mục III, mục IV; lead="ma-don-vi" thành mã đơn vị chủ trì.']
}

/** The year in the title, else the year of today. */
function yearOf({ title, today }: NewContext): string {
  return /(?<!\d)20\d{2}(?!\d)/u.exec(title)?.[0] ?? today.slice(0, 4)
}
