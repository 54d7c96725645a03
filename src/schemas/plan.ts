import {
  choice,
  count,
  day,
  filledList,
  group,
  id,
  label,
  line,
  list,
  oneOrMore,
  period,
  reference
} from './values.ts'

/** What a recipient is asked to do with a plan, as “Nơi nhận” marks it. */
export const RECIPIENT_ROLES = {
  'bao-cao': 'để báo cáo',
  'phoi-hop': 'để phối hợp',
  'thuc-hien': 'để thực hiện',
  luu: 'để lưu'
} as const

const basis = group({ doc: line, date: day.nullish(), note: line.nullish() })
const recipient = group({ name: line, units: list(id), role: choice(RECIPIENT_ROLES).nullish() })
// As the signature block has it: for whom it is signed, the post, the name, what stands in place of the hand.
const signer = group({ name: line, role: line.nullish(), on: line.nullish(), note: line.nullish() })
const official = group({ file: line, pages: count.nullish() })
const acceptance = group({ rule: line, at: oneOrMore(line), why: line.nullish() })

/** Front matter of a plan, `content/ke-hoach/<plan>/index.mdx`. */
export const planSchema = group({
  title: line,
  description: line,
  number: line.nullish(),
  issued: day.nullish(),
  place: line.nullish(),
  issuer: line,
  signer: signer.nullish(),
  period,
  campaign: id,
  roadmap: label.nullish(),
  assignments: label.nullish(),
  basis: filledList(basis, 0),
  parent: reference.nullish(),
  recipients: filledList(recipient, 0),
  official: official.nullish(),
  accepted: list(acceptance)
})
