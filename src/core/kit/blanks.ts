/** Blanks of the forms that a kit can fill in, and what is written there. */
export const BLANKS = {
  committee: 'UBND xã, phường, cả chữ, in hoa',
  'hamlet-head': 'thôn, cả chữ, in hoa',
  'hamlet-full': 'thôn, cả chữ, giữa câu',
  'hamlet-start': 'thôn, cả chữ, đầu câu',
  hamlet: 'tên thôn sau chữ “Thôn:”',
  commune: 'tên xã sau chữ “Xã:”',
  'commune-full': 'xã, phường, cả chữ, giữa câu',
  town: 'địa danh trước ngày ký',
  hour: 'giờ họp',
  minute: 'phút họp',
  day: 'ngày họp',
  place: 'nơi họp',
  speaker: 'người nói',
  households: 'tổng số hộ của thôn',
  about: 'buổi họp về việc gì',
  topics: 'các nội dung, nối bằng dấu chấm phẩy',
  matter: 'việc đưa ra quyết định',
  'content-1': 'nội dung thứ nhất',
  'content-2': 'nội dung thứ hai',
  'content-3': 'các nội dung còn lại',
  papers: 'tài liệu kèm theo'
} as const

/** A blank that a kit can fill in. */
export type BlankName = keyof typeof BLANKS

const DOTS = '…+'
const DAY = `${DOTS} tháng ${DOTS} năm ${DOTS}`
/** Tags that may stand between a label and its blank. */
const TAGS = '(?:\\s|</?(?:strong|b|em|p)>)*'

/**
 * How the blanks are known: by the words before them, as the forms have them; `blank` is what the answer replaces.
 * The first rule that fits a blank marks it; the later ones find it marked and leave it.
 */
const RULES: readonly (readonly [before: string, name: BlankName, blank: string, after?: string])[] = [
  ['', 'committee', `UBND XÃ/PHƯỜNG ${DOTS}`],
  ['', 'hamlet-head', `THÔN, TỔ DÂN PHỐ ${DOTS}`],
  ['', 'hamlet-start', `Thôn, tổ dân phố ${DOTS}`],
  ['', 'hamlet-full', `thôn, tổ dân phố ${DOTS}`],
  ['Ban Công tác Mặt trận ', 'hamlet-full', `thôn ${DOTS}`],
  ['', 'commune-full', `xã/phường ${DOTS}`],
  ['<t[dh][^>]*>', 'town', DOTS, ', ngày …'],
  ['Thôn: ', 'hamlet', DOTS],
  ['Xã: ', 'commune', DOTS],
  ['Thời gian: ', 'hour', DOTS, ' giờ …'],
  ['giờ ', 'minute', DOTS, ` phút, ngày ${DAY}</p>`],
  ['phút, ngày ', 'day', DAY],
  ['Xã: (?:<[^>]+>)?…+(?:</[^>]+>)? Ngày ', 'day', DAY],
  ['Địa điểm: ', 'place', DOTS],
  ['Nơi gặp: ', 'place', DOTS],
  [', tại ', 'place', DOTS, ', (?:<[^>]+>)?thôn'],
  ['Người nói: ', 'speaker', DOTS],
  ['Tổng số (?:hộ|hộ gia đình|đại diện hộ gia đình) của thôn(?:, tổ dân phố)?: ', 'households', DOTS],
  [`Về việc${TAGS}`, 'about', DOTS],
  ['cộng đồng dân cư về việc ', 'matter', DOTS],
  ['buổi tuyên truyền về: ', 'topics', DOTS],
  ['Việc hỏi: ', 'matter', DOTS],
  [`3\\. Nội dung${TAGS}`, 'content-1', DOTS],
  [`data-blank="content-1">…+</span>${TAGS}`, 'content-2', DOTS],
  [`data-blank="content-2">…+</span>${TAGS}`, 'content-3', DOTS],
  [`Các tài liệu phục vụ cuộc họp \\(nếu có\\):${TAGS}`, 'papers', DOTS]
]

/**
 * Marks the blanks of a built form that a kit can fill in: `<span data-blank="hamlet">……</span>`. A blank that no
 * rule knows stays as it is. A form that decides names its matter where one that invites names the topics.
 */
export function markBlanks(html: string): string {
  const marked = RULES.reduce((text, [before, name, blank, after]) => {
    const pattern = new RegExp(
      `(?<=${before})(?<!data-blank="[a-z-\\d]+">)${blank}${after ? `(?=${after})` : ''}`,
      'gu'
    )
    return text.replace(pattern, (found) => `<span data-blank="${name}">${found}</span>`)
  }, html)
  return isRecord(marked) ? marked.replaceAll('data-blank="about"', 'data-blank="matter"') : marked
}

/** Records of a vote are about the matter, whatever else was talked about that evening. */
function isRecord(html: string): boolean {
  return html.includes('Hôm nay, vào hồi')
}
