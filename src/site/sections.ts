import type { PageKind } from '../core/graph/model.ts'

/** A part of the site, as its navigation names it. */
export interface Section {
  address: string
  title: string
  /** What a reader finds there, for the contents on the home page. */
  about: string
  /** Kinds of content whose pages stand there. */
  kinds: readonly PageKind[]
}

/**
 * Parts of the site that have pages, in the order of the navigation.
 * A new part is added here together with its pages; until then nothing links there.
 */
export const SECTIONS: readonly Section[] = [
  {
    address: '/so-tay/',
    title: 'Sổ tay',
    about: 'Nói gì với bà con, nói thế nào, làm ngay việc gì: từng chương ngắn, in được.',
    kinds: ['chapter']
  },
  {
    address: '/noi-dung/',
    title: 'Nội dung',
    about: 'Từng nội dung của hai cuộc vận động: việc của mỗi nhà, của thôn, của Mặt trận.',
    kinds: ['content']
  },
  {
    address: '/hop-thon/',
    title: 'Họp thôn',
    about: 'Ghép giấy mời, chương trình, bài nói, tờ rơi, biểu mẫu cho một buổi họp; điền sẵn rồi in.',
    kinds: []
  },
  {
    address: '/ke-hoach/',
    title: 'Kế hoạch',
    about: 'Từng kế hoạch, theo từng khoản: làm gì, ai làm, bao giờ xong.',
    kinds: ['plan']
  },
  {
    address: '/ke-hoach/tien-do/',
    title: 'Tiến độ',
    about: 'Mọi việc của các kế hoạch trên một bảng thời gian: theo quý, theo đơn vị.',
    kinds: []
  },
  {
    address: '/guong-dien-hinh/',
    title: 'Gương điển hình',
    about: 'Người thật, việc thật ở các thôn, làng, theo chủ đề, huyện, dân tộc.',
    kinds: ['story']
  },
  {
    address: '/tin-tuc/',
    title: 'Tin tức',
    about: 'Việc đã làm, theo chuyên mục, cuộc vận động, nơi và năm; tin nào cũng có nguồn.',
    kinds: ['news']
  },
  {
    address: '/so-lieu/',
    title: 'Số liệu',
    about: 'Hộ nghèo 2018–2023, chỉ số hai cuộc vận động, chỉ tiêu so với kết quả.',
    kinds: []
  },
  {
    address: '/don-vi/',
    title: 'Đơn vị',
    about: 'Mỗi đơn vị được giao những việc gì, hạn nào; lịch để đưa vào điện thoại.',
    kinds: []
  },
  {
    address: '/van-ban/',
    title: 'Văn bản',
    about: 'Văn bản được dẫn: còn dùng hay đã thay, xem ở đâu, mục nào dẫn tới.',
    kinds: []
  },
  {
    address: '/thuat-ngu/',
    title: 'Thuật ngữ',
    about: 'Chữ viết tắt và từ ngữ thường gặp, xếp theo vần.',
    kinds: []
  },
  {
    address: '/dia-danh/',
    title: 'Địa danh',
    about: 'Tên xã, huyện trước ngày 01/7/2025 và tên đang dùng.',
    kinds: []
  },
  {
    address: '/kiem-tra/',
    title: 'Kiểm tra',
    about: 'Dành cho cán bộ: các kế hoạch khớp nhau đến đâu, chỗ nào còn thiếu.',
    kinds: []
  }
]

/** Tells whether pages of this kind are on the site, so that they may be linked. */
export function isPublished(kind: PageKind): boolean {
  return SECTIONS.some(({ kinds }) => kinds.includes(kind))
}

/** Gives the section an address belongs to: the one with the longest address that begins it. */
export function findSection(address: string): Section | null {
  const holding = SECTIONS.filter((section) => address.startsWith(section.address))
  return holding.sort((a, b) => b.address.length - a.address.length)[0] ?? null
}
