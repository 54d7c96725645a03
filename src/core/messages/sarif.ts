import type { Finding, Rule } from '../rules/rule.ts'
import type { Place } from '../text/place.ts'
import { helpAddress } from './help-address.ts'
import type { Checked } from './text.ts'

/** The parts of a rule that a reader of SARIF shows. */
export type RuleText = Pick<Rule, 'id' | 'severity' | 'title' | 'why' | 'todo'>

/** `site` is the address of the published site: SARIF wants whole addresses for help pages. */
export interface SarifOptions {
  rules: readonly RuleText[]
  site: string
}

/** Writes a whole run as SARIF 2.1.0, so that code hosts and editors can show it beside the text. */
export function writeSarif(checked: Checked, options: SarifOptions): string {
  const driver = {
    name: 'so-tay-mat-tran',
    language: 'vi',
    rules: options.rules.map((rule) => describeRule(rule, options.site))
  }
  const indexOf = new Map(options.rules.map((rule, index) => [rule.id, index]))
  const found = [...checked.findings, ...checked.accepted]
  const results = found.map((finding) => describeFinding(finding, indexOf))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }]
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function describeRule(rule: RuleText, site: string) {
  return {
    id: rule.id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    help: { text: rule.todo.join('\n') },
    helpUri: `${site.replace(/\/+$/, '')}${helpAddress(rule.id)}`,
    defaultConfiguration: { level: rule.severity }
  }
}

function describeFinding(finding: Finding, indexOf: ReadonlyMap<string, number>) {
  return {
    ruleId: finding.rule,
    ruleIndex: indexOf.get(finding.rule),
    level: finding.severity,
    message: { text: `${finding.message} Gợi ý: ${finding.hint}` },
    locations: [describePlace(finding.at)],
    relatedLocations: finding.other && [
      { id: 1, message: { text: 'Nơi khai báo' }, ...describePlace(finding.other) }
    ],
    // `external`: the acceptance stands in front matter, not beside the text it is about.
    suppressions: finding.accepted && [{ kind: 'external', justification: finding.accepted.why }]
  }
}

function describePlace({ file, line, column }: Place) {
  return {
    physicalLocation: {
      artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
      region: { startLine: line, startColumn: column }
    }
  }
}
