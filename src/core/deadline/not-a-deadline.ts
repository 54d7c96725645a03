// What stands in plans near deadlines and looks like one. Texts are cleaned: small letters, plain signs.
const SIGNS: readonly RegExp[] = [
  // A document number, with or without its date.
  /\d{1,5}-[a-zđ]{2,}\/[a-zđ]|\d{1,5}\/(?:\d{4}\/)?[a-zđ]{2,}(?:-[a-zđ\d]+)+|\d\/\d{4}\/(?:qh|ubtvqh)\d/u,
  /(?<!\p{L})so với (?:cùng kỳ |năm |quý |tháng )/u,
  /(?<!\p{L})nhiệm kỳ(?!\p{L})/u,
  // An anniversary behind its name; alone in brackets it can still be asked about.
  /(?=\(\d{4}-\d{4}\)$)(?<=^(?!(?:giai đoạn|đợt|lần|thời gian)).*\p{L} ?)/u,
  /^(?:kế hoạch|chương trình|kết luận|quyết định|nghị quyết|nghị định|thông tư|chỉ thị|hướng dẫn|luật|đề án)(?!\p{L}).*\d/u,
  /(?<!\p{L})quý (?:vị|hiếm|khách|báo|đại biểu|cơ quan|ông|bà|giá|trọng|mến)(?!\p{L})/u
]

/** Gives where a text shows that it is no deadline, or -1. */
export function findNoDeadline(text: string): number {
  for (const sign of SIGNS) {
    const at = text.search(sign)
    if (at >= 0) return at
  }
  return -1
}
