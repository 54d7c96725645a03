import { MATERIAL_KINDS, PAPER_SIZES } from '../src/schemas/material.ts'
import { line, listCampaigns, listMeanings, type NewKind, quoteYaml, writeFile } from './new-file.ts'

/** Material for a meeting, made for paper. */
export const newMaterial: NewKind = {
  word: 'tai-lieu',
  about: 'một tài liệu để in',
  place: (part) => ({ file: `content/tai-lieu/${part}.mdx`, address: `/in-an/${part}/` }),
  write: (context) =>
    writeFile(
      [
        line('title', quoteYaml(context.title), 'tên tài liệu'),
        line('description', '', 'một, hai câu trong ngoặc kép: phát cho ai, để làm gì'),
        line('kind', '', listMeanings(MATERIAL_KINDS)),
        line('paper', 'A4', listMeanings(PAPER_SIZES)),
        line('copies', '', 'số bản thường in; không rõ thì để trống'),
        line('campaign', '', `cuộc vận động, nếu có: ${listCampaigns(context)}`),
        line('order', '', 'nội dung thứ mấy của cuộc vận động, nếu có'),
        line('lawSet', '', 'true nếu là mẫu do luật định: giữ nguyên thứ tự các ô'),
        line('basedOn', '[]', 'soạn theo trang nào: [so-tay/vay-von-chinh-sach]')
      ],
      [`## ${context.title}`, '', '{/* viết ở đây: câu ngắn, chữ to, mỗi ý một dòng */}']
    ),
  afterwards: ['Lời trong {/* … */} chỉ để nhắc, không hiện lên trang. Xem bản in bằng npm run dev.']
}
