import { addDays } from '../src/core/deadline/calendar-day.ts'
import { HANDBOOK_PARTS } from '../src/schemas/chapter.ts'
import { line, listMeanings, type NewKind, quoteYaml, writeFile } from './new-file.ts'

/** Figures are looked at again after half a year, unless the author says otherwise. */
const REVIEW_AFTER = 182

/** A chapter of the handbook, with the sections that all chapters have. */
export const newChapter: NewKind = {
  word: 'chuong',
  about: 'một chương sổ tay',
  place: (part) => ({ file: `content/so-tay/${part}.mdx`, address: `/so-tay/${part}/` }),
  write: (context) =>
    writeFile(
      [
        line('title', quoteYaml(context.title), 'tên chương'),
        line('description', '', 'một, hai câu trong ngoặc kép: chương giúp người đọc làm gì'),
        line('order', String(context.nextChapter), 'thứ tự trong cả cuốn'),
        line('part', 'II', listMeanings(HANDBOOK_PARTS)),
        line('asOf', context.today, 'số liệu, mức tiền tính đến ngày này'),
        line('reviewBy', addDays(context.today, REVIEW_AFTER), 'phải xem lại trước ngày này'),
        line(
          'implements',
          '',
          `mục kế hoạch mà chương giúp làm: [${context.plans[0] ?? 'ke-hoach-nam'}#III.1]`
        ),
        line('audience', '[]', 'dành cho ai: ["Ban Công tác Mặt trận", "Tổ trưởng tổ vay vốn"]')
      ],
      [
        '## Nói trong 1 phút',
        '',
        '{/* Lời nói với bà con, đọc to chừng một phút: câu ngắn, chuyện ở làng mình. */}',
        '',
        '## Việc làm ngay',
        '',
        '<Steps>',
        '',
        '1. {/* việc thứ nhất */}',
        '',
        '</Steps>',
        '',
        '## Hỏi và đáp',
        '',
        '{/* <QA q="Bà con hay hỏi gì?">Đáp một, hai câu.</QA> */}',
        '',
        '## Văn bản nên biết',
        '',
        '{/* - <Doc id="08-KL/TU" />: dùng vào việc gì. */}',
        '',
        '## Đọc thêm',
        '',
        '{/* - <Ref to="so-tay/ten-chuong" /> */}'
      ]
    ),
  afterwards: ['Viết từng phần; lời trong {/* … */} chỉ để nhắc, không hiện lên trang.']
}
