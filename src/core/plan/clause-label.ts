/**
 * Labels name every part of a plan that can be cited:
 *
 * - `IV`, `IV.1`, `III.1.2`, `IV.1.a`: the official numbers of sections, clauses and points;
 * - `IV.1.g3`: the third dash (gạch) under clause IV.1;
 * - `II.1a`, `IV.3.g3b`: the parts (ý) of a clause or dash that holds several tasks or targets;
 * - `can-cu`, `cau-ket`, `noi-nhan`, and `can-cu.g1` …: the unnumbered sections every plan has.
 */
const LABEL = /^(?:[IVXL]+|can-cu|cau-ket|noi-nhan)(?:\.\d+)*(?:\.[a-zđ](?![a-z]))?(?:\.g\d+)?[a-z]?$/

/** The unnumbered sections of a plan: heading text without marks → label. */
export const NAMED_SECTIONS: Readonly<Record<string, string>> = {
  'can cu': 'can-cu',
  'cau ket': 'cau-ket',
  'noi nhan': 'noi-nhan'
}

/** Tells whether a text is a label in the one written form. */
export function isClauseLabel(text: string): boolean {
  return LABEL.test(text)
}

/** Makes the address part (`#iv-1-g3`) of a label; the page, the checker, calendars and print all call this. */
export function clauseId(label: string): string {
  return label.toLowerCase().replaceAll('đ', 'dd').replaceAll('.', '-')
}

const DASH = /\s*,?\s*gạch(?:\s+đầu\s+dòng)?(?:\s+thứ)?\s+(\d+)/iu
const PART = /\s*,?\s*ý\s+([a-z])$/iu

/**
 * Reads a label as people write it: “mục IV.1”, “iv.1”, “mục IV.1, gạch 3, ý b”, “IV.3.g3b”.
 * Gives the one written form, or null when the text names no clause.
 */
export function readClauseLabel(text: string): string | null {
  let rest = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  rest = rest.replace(/^(?:mục|khoản|điểm|phần)\s+/iu, '')
  const part = PART.exec(rest)
  if (part) rest = rest.slice(0, part.index)
  const dash = DASH.exec(rest)
  if (dash) rest = rest.slice(0, dash.index) + rest.slice(dash.index + dash[0].length)
  rest = rest.replace(/\s*\.\s*/gu, '.').replace(/\.$/u, '')
  const [section = '', ...others] = rest.split('.')
  const head = /^[ivxl]+$/i.test(section)
    ? section.toUpperCase()
    : section.replace(/^[ivxl]+(?=[a-z]$)/, (roman) => roman.toUpperCase())
  let label = [head, ...others].join('.')
  if (dash) label += `.g${dash[1]}`
  if (part) label += part[1]?.toLowerCase()
  return isClauseLabel(label) ? label : null
}

/** Says a label as a reader would: `IV.3.g3b` → “mục IV.3, gạch 3, ý b”. */
export function spokenLabel(label: string): string {
  const found = /^(.*?)(?:\.g(\d+))?([a-z])?$/.exec(label)
  const named = Object.entries({ 'can-cu': 'phần căn cứ', 'cau-ket': 'câu kết', 'noi-nhan': 'nơi nhận' })
  let [, base = label, dash, part] = found ?? []
  if (named.some(([name]) => name === label) || /^[^.]*-[^.]*$/.test(label))
    [base, dash, part] = [label, undefined, undefined]
  const name = named.find(([key]) => key === base)?.[1] ?? `mục ${base}`
  return [name, dash ? `gạch ${dash}` : '', part ? `ý ${part}` : ''].filter(Boolean).join(', ')
}

/** Gives the label of the part that holds this one (`IV.3.g3b` → `IV.3.g3` → `IV.3` → `IV`), or null at the top. */
export function parentLabel(label: string): string | null {
  if (
    /(?:\d|[IVXL]|^can-cu|^cau-ket|^noi-nhan)[a-z]$/.test(label) &&
    !/^(?:can-cu|cau-ket|noi-nhan)$/.test(label)
  )
    return label.slice(0, -1)
  const dot = label.lastIndexOf('.')
  return dot < 0 ? null : label.slice(0, dot)
}
