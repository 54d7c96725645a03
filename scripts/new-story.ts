import { PROOF_LEVELS } from '../src/schemas/story.ts'
import { line, listFor, listMeanings, type NewKind, quoteYaml, writeFile } from './new-file.ts'

/** A model story. */
export const newStory: NewKind = {
  word: 'guong',
  about: 'một gương điển hình',
  place: (part) => ({ file: `content/guong-dien-hinh/${part}.mdx`, address: `/guong-dien-hinh/${part}/` }),
  write: (context) =>
    writeFile(
      [
        line('title', quoteYaml(context.title), 'tên chuyện: ai, làm gì'),
        line('description', '', 'một, hai câu trong ngoặc kép: ở đâu, làm gì, được gì'),
        line('place', '', 'nơi, ghi một mã trong content/danh-muc/dia-danh.yaml: xa-ho-moong'),
        line('people', '', 'dân tộc, trong ngoặc kép, như báo ghi; báo không ghi thì để trống'),
        line('topics', '', `chủ đề, trong ngoặc vuông: ["Chăn nuôi"]; ${listFor(context.topics)}`),
        line('proof', '', `mức chứng cứ: ${listMeanings(PROOF_LEVELS)}`),
        line('date', '', 'ngày của bài báo, nếu biết'),
        line('sources', '', 'nguồn đã đọc; thêm nguồn nữa thì chép hai dòng dưới'),
        line('  - title', '', 'tên báo, đài và tên bài, trong ngoặc kép'),
        line('    url', '', 'địa chỉ trang, bắt đầu bằng https://'),
        line(
          'figures',
          '[]',
          'số trước và sau: [{ label: "Thu nhập", before: "20", after: "90", unit: "triệu đồng/năm" }]'
        )
      ],
      [
        '{/* Mở đầu: ai, ở đâu, trước kia ra sao. Chỉ nêu tên người như báo đã nêu, theo hướng tốt đẹp. */}',
        '',
        '## Các bước đã làm',
        '',
        '<Steps>',
        '',
        '1. {/* bước thứ nhất, năm nào */}',
        '',
        '</Steps>',
        '',
        '## Kết quả',
        '',
        '{/* <Compare label="Thu nhập" before="20" after="90" unit="triệu đồng/năm" /> */}',
        '',
        '## Vì sao làm được',
        '',
        '<Note kind="goi-y" title="Điều có thể học (gợi ý của người biên tập)">',
        '{/* một, hai câu */}',
        '</Note>'
      ]
    ),
  afterwards: ['Viết từng phần; lời trong {/* … */} chỉ để nhắc, không hiện lên trang.']
}
