import type { Finding } from '../rules/rule.ts'
import type { Place } from '../text/place.ts'
import { helpAddress } from './help-address.ts'
import { writeNumber } from './write-number.ts'

/** What a run of all rules gives: what is open, and what the plans accept with a reason. */
export interface Checked {
  findings: readonly Finding[]
  accepted: readonly Finding[]
}

const SEVERITY = { error: 'lỗi', warning: 'cảnh báo' } as const
const COLOUR = { error: '\u001b[31m', warning: '\u001b[33m', faint: '\u001b[2m', end: '\u001b[0m' } as const

/** Writes one finding as `file:line:column lỗi rule: sentence`, with its hint and the second place below. */
export function writeFinding(finding: Finding, colour = false): string {
  const level = paint(SEVERITY[finding.severity], finding.severity, colour)
  const lines = [`${writePlace(finding.at)} ${level} ${finding.rule}: ${finding.message}`]
  lines.push(paint(`  Gợi ý: ${finding.hint} Xem ${helpAddress(finding.rule)}`, 'faint', colour))
  if (finding.other) lines.push(paint(`  Nơi khai báo: ${writePlace(finding.other)}`, 'faint', colour))
  return lines.join('\n')
}

/** Writes a whole run: every open finding in order, then one line with the counts. */
export function writeText(checked: Checked, options: { colour?: boolean } = {}): string {
  const blocks = checked.findings.map((finding) => writeFinding(finding, options.colour))
  return `${[...blocks, writeCounts(checked)].join('\n')}\n`
}

/** Says how many there are: “Không có lỗi, 2 cảnh báo, 31 chỗ được chấp nhận.” */
export function writeCounts({ findings, accepted }: Checked): string {
  const errors = findings.filter((finding) => finding.severity === 'error').length
  const parts = [count(errors, 'lỗi'), count(findings.length - errors, 'cảnh báo')]
  if (accepted.length) parts.push(`${writeNumber(accepted.length)} chỗ được chấp nhận`)
  const line = parts.join(', ')
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`
}

/** Writes a place as editors read it: `file:line:column`. */
export function writePlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`
}

function count(number: number, what: string): string {
  return number ? `${writeNumber(number)} ${what}` : `không có ${what}`
}

function paint(text: string, colour: keyof typeof COLOUR, on: boolean): string {
  return on ? `${COLOUR[colour]}${text}${COLOUR.end}` : text
}
