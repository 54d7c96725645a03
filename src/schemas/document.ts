import { choice, day, filledList, group, id, line, url } from './values.ts'

/** What became of a document. */
export const DOCUMENT_STATUSES = {
  'con-hieu-luc': 'còn hiệu lực',
  'da-sua-doi': 'còn hiệu lực, đã sửa đổi',
  'het-hieu-luc': 'hết hiệu lực',
  'het-giai-doan': 'hết giai đoạn, kỳ áp dụng',
  'chua-ro': 'chưa rõ'
} as const

/** How an entry was verified; pages print what level C says only with “chưa đối chiếu”. */
export const VERIFICATION_LEVELS = {
  A: 'thấy trong nguồn có địa chỉ',
  B: 'thấy trong dữ liệu công khai, không có địa chỉ ổn định',
  C: 'chưa đối chiếu',
  S: 'theo kế hoạch năm 2023'
} as const

/** One document of `van-ban.yaml`. */
export const documentSchema = group({
  id,
  number: line.nullable(),
  numberNote: line.nullish(),
  type: line,
  issuer: line,
  date: day.nullable(),
  dateNote: line.nullish(),
  title: line,
  status: choice(DOCUMENT_STATUSES),
  statusNote: line.nullish(),
  replacedBy: id.nullish(),
  until: day.nullish(),
  source: url.nullable(),
  sourceNote: line.nullish(),
  verified: choice(VERIFICATION_LEVELS),
  group: line
})

/** The whole of `van-ban.yaml`. */
export const documentsSchema = group({ documents: filledList(documentSchema) })
