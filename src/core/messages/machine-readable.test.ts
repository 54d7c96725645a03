import { expect, test } from 'vitest'
import type { Finding } from '../rules/rule.ts'
import { writeJson } from './json.ts'
import { writeSarif } from './sarif.ts'

const open: Finding = {
  rule: 'task/unit-missing',
  severity: 'error',
  at: { file: 'content/ke-hoach/thử nghiệm/index.mdx', line: 12, column: 3 },
  message: 'Việc ở mục V.1 chưa giao cho đơn vị nào.',
  hint: 'Thêm `lead`.',
  other: { file: 'content/danh-muc/don-vi.yaml', line: 2, column: 5 },
  subject: { plan: 'thu-nghiem', label: 'V.1' }
}

const accepted: Finding = {
  ...open,
  other: undefined,
  severity: 'warning',
  accepted: { why: 'Bản gốc không nêu.' }
}

const rules = [
  {
    id: 'task/unit-missing',
    severity: 'error' as const,
    title: 'Việc chưa có đơn vị làm',
    why: 'Không ai biết việc của mình.',
    todo: ['Mở tệp.', 'Thêm `lead`.']
  }
]

test('writes a run as JSON with counts, places and help', () => {
  expect(JSON.parse(writeJson({ findings: [open], accepted: [accepted] }, { asOf: '2023-06-01' }))).toEqual({
    asOf: '2023-06-01',
    counts: { errors: 1, warnings: 0, accepted: 1 },
    findings: [
      {
        rule: 'task/unit-missing',
        severity: 'error',
        file: 'content/ke-hoach/thử nghiệm/index.mdx',
        line: 12,
        column: 3,
        message: 'Việc ở mục V.1 chưa giao cho đơn vị nào.',
        hint: 'Thêm `lead`.',
        help: '/kiem-tra/task/unit-missing/',
        other: { file: 'content/danh-muc/don-vi.yaml', line: 2, column: 5 },
        subject: { plan: 'thu-nghiem', label: 'V.1' }
      }
    ],
    accepted: [
      {
        rule: 'task/unit-missing',
        severity: 'warning',
        file: 'content/ke-hoach/thử nghiệm/index.mdx',
        line: 12,
        column: 3,
        message: 'Việc ở mục V.1 chưa giao cho đơn vị nào.',
        hint: 'Thêm `lead`.',
        help: '/kiem-tra/task/unit-missing/',
        subject: { plan: 'thu-nghiem', label: 'V.1' },
        why: 'Bản gốc không nêu.'
      }
    ]
  })
})

test('writes a run as SARIF 2.1.0 with suppressions for what is accepted', () => {
  const location = {
    physicalLocation: {
      artifactLocation: { uri: 'content/ke-hoach/th%E1%BB%AD%20nghi%E1%BB%87m/index.mdx' },
      region: { startLine: 12, startColumn: 3 }
    }
  }
  const text = 'Việc ở mục V.1 chưa giao cho đơn vị nào. Gợi ý: Thêm `lead`.'
  const written = writeSarif(
    { findings: [open], accepted: [accepted] },
    { rules, site: 'https://mattran.example/so-tay/' }
  )
  expect(JSON.parse(written)).toEqual({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'so-tay-mat-tran',
            language: 'vi',
            rules: [
              {
                id: 'task/unit-missing',
                shortDescription: { text: 'Việc chưa có đơn vị làm' },
                fullDescription: { text: 'Không ai biết việc của mình.' },
                help: { text: 'Mở tệp.\nThêm `lead`.' },
                helpUri: 'https://mattran.example/so-tay/kiem-tra/task/unit-missing/',
                defaultConfiguration: { level: 'error' }
              }
            ]
          }
        },
        columnKind: 'utf16CodeUnits',
        results: [
          {
            ruleId: 'task/unit-missing',
            ruleIndex: 0,
            level: 'error',
            message: { text },
            locations: [location],
            relatedLocations: [
              {
                id: 1,
                message: { text: 'Nơi khai báo' },
                physicalLocation: {
                  artifactLocation: { uri: 'content/danh-muc/don-vi.yaml' },
                  region: { startLine: 2, startColumn: 5 }
                }
              }
            ]
          },
          {
            ruleId: 'task/unit-missing',
            ruleIndex: 0,
            level: 'warning',
            message: { text },
            locations: [location],
            suppressions: [{ kind: 'external', justification: 'Bản gốc không nêu.' }]
          }
        ]
      }
    ]
  })
})
