import { line, listCampaigns, listFor, type NewKind, quoteYaml, writeFile } from './new-file.ts'

/** A news item: the folder is the year of the day on which it is begun. */
export const newNews: NewKind = {
  word: 'tin',
  about: 'một tin',
  place: (part, today) => {
    const year = today.slice(0, 4)
    return { file: `content/tin-tuc/${year}/${part}.md`, address: `/tin-tuc/${year}/${part}/` }
  },
  write: (context) =>
    writeFile(
      [
        line('title', quoteYaml(context.title), 'tít của tin'),
        line('description', '', 'sa-pô, một đến ba câu, trong ngoặc kép: ai, làm gì, ở đâu, kết quả'),
        line('date', context.today, 'ngày đăng, năm-tháng-ngày; thêm giờ nếu biết: 2026-01-31 08:30'),
        line('dateNote', '', 'nếu ngày không chắc: "ngày của bài báo", "khoảng tháng 8/2023"'),
        line('updated', '', 'ngày sửa, khi sửa tin đã đăng'),
        line('draft', 'true', 'tin đang viết, chưa đăng; viết xong thì đổi thành false'),
        line('category', '', `chuyên mục, trong ngoặc kép; ${listFor(context.categories)}`),
        line('campaign', '[]', `cuộc vận động, trong ngoặc vuông: ${listCampaigns(context)}`),
        line(
          'places',
          '[]',
          'nơi, ghi mã trong content/danh-muc/dia-danh.yaml: [xa-ho-moong, huyen-sa-thay]'
        ),
        line('author', '', 'người viết; không ghi cũng được'),
        line('sources', '', 'nguồn đã đọc; thêm nguồn nữa thì chép ba dòng dưới'),
        line('  - title', '', 'tên báo, đài và tên bài, trong ngoặc kép'),
        line('    url', '', 'địa chỉ trang, bắt đầu bằng https://'),
        line('    date', '', 'ngày của bài, nếu biết'),
        line(
          'evidenceFor',
          '[]',
          `việc trong kế hoạch mà tin là chứng cứ: [${context.plans[0] ?? 'ke-hoach-nam'}#IV.1.g4]`
        ),
        '# Có ảnh thì bỏ dấu # ở đầu năm dòng dưới rồi điền:',
        '# photo:                          # ảnh của tin',
        '#   src: /anh/ten-tep.jpg          # tệp ảnh, đặt trong public/anh',
        '#   alt: ""                        # lời tả ảnh, cho người không nhìn thấy ảnh',
        '#   caption: ""                    # chú thích: ai, ở đâu, ngày nào',
        '#   author: ""                     # người chụp'
      ],
      []
    ),
  afterwards: [
    'Viết tin dưới dòng --- thứ hai: ngày nào, ở đâu, ai chủ trì, ai dự, số liệu, kết luận.',
    'Đổi draft: true thành draft: false để tin được đăng.'
  ]
}
