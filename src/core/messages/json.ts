import type { Finding } from '../rules/rule.ts'
import { helpAddress } from './help-address.ts'
import type { Checked } from './text.ts'

/** Writes a whole run as JSON for other programs; the words are the same as in the text form. */
export function writeJson(checked: Checked, options: { asOf: string }): string {
  const errors = checked.findings.filter((finding) => finding.severity === 'error').length
  const report = {
    asOf: options.asOf,
    counts: { errors, warnings: checked.findings.length - errors, accepted: checked.accepted.length },
    findings: checked.findings.map(describe),
    accepted: checked.accepted.map(describe)
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

/** Keys in one fixed order, so that two runs can be compared line by line; absent parts are left out. */
function describe({ rule, severity, at, message, hint, other, subject, accepted }: Finding) {
  return { rule, severity, ...at, message, hint, help: helpAddress(rule), other, subject, why: accepted?.why }
}
