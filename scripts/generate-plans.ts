import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateRegistries, UNIT_COUNT } from './generate-registries.ts'

const QUARTERS = ['I', 'II', 'III', 'IV']
const TASKS_A_QUARTER = 7
const ASSIGNED_UNITS = 8
const TARGETS = 6

/**
 * Writes `count` plans of about 60 tasks each, with the registries they need, into a folder laid out as the
 * project is. Nothing is left to chance, so that two runs measure the same work. Texts are invented and are
 * never published; every reference leads somewhere, so that the time is that of content in good order.
 */
export async function generatePlans(root: string, count: number): Promise<void> {
  for (const [path, text] of Object.entries(generateRegistries(count)))
    await writeText(join(root, path), text)
  for (let number = 0; number < count; number += 1) {
    await writeText(join(root, 'content/ke-hoach', planId(number), 'index.mdx'), generatePlan(number))
  }
}

async function writeText(file: string, text: string): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true })
  await writeFile(file, text)
}

function planId(number: number): string {
  return `ke-hoach-thu-${number}-${yearOf(number)}`
}

function yearOf(number: number): number {
  return 2000 + (number % 50)
}

/** A fixed walk through the units, another one for each plan. */
function unitOf(number: number, step: number): string {
  return `don-vi-${(number * 7 + step * 3) % UNIT_COUNT}`
}

/** Writes one plan: legal bases, targets, a road map by quarter, assignments that point at it. */
export function generatePlan(number: number): string {
  return `${frontMatter(number)}
## Căn cứ

- <Doc id="${number + 1}/KH-THU" /> năm ${yearOf(number) - 1}.

## I. Mục đích, yêu cầu

### 1. Mục đích

Nội dung sinh ra để đo thời gian, không phải là văn bản; xem <Ref to="II.1" />.

## II. Chỉ tiêu

${range(TARGETS)
  .map((step) => target(number, step))
  .join('\n\n')}

## III. Kinh phí

Dùng kinh phí được giao trong năm ${yearOf(number)}.

## IV. Lộ trình

${QUARTERS.map((quarter, index) => roadmap(number, quarter, index)).join('\n\n')}

## V. Tổ chức thực hiện

${range(ASSIGNED_UNITS)
  .map((step) => assignments(number, step))
  .join('\n\n')}
`
}

function frontMatter(number: number): string {
  // Those who are given work, and nobody else: idle recipients would be findings.
  const units = new Set(range(Math.max(ASSIGNED_UNITS, TARGETS)).map((step) => unitOf(number, step)))
  const recipients = [...units].map((unit) => `  - name: "${unit}"\n    units: [${unit}]`)
  return `---
title: "Kế hoạch thử số ${number} năm ${yearOf(number)}"
description: "Kế hoạch sinh ra để đo thời gian kiểm tra."
number: null
issued: "${yearOf(number) - 1}-12-20"
place: "Nơi thử"
issuer: don-vi-0
period: "${yearOf(number)}"
campaign: thu
roadmap: IV
assignments: V
basis:
  - doc: "${number + 1}/KH-THU"
    date: "${yearOf(number) - 1}-11-01"
recipients:
${recipients.join('\n')}
accepted: []
---
`
}

function target(number: number, step: number): string {
  const see = `IV.1.g${step + 1}`
  return `### ${step + 1}. Chỉ tiêu thứ ${step + 1}

<Target measure="Hộ tham gia việc thứ ${step + 1}" op=">=" value="${10 + step}" unit="%" of="hộ trong xã" lead="${unitOf(number, step)}" see="${see}">Từ ${10 + step}% trở lên số hộ trong xã tham gia việc thứ ${step + 1}.</Target>`
}

function roadmap(number: number, quarter: string, index: number): string {
  const tasks = range(TASKS_A_QUARTER).map(
    (step) =>
      `- <Task due="Quý ${quarter}/${yearOf(number)}">Làm việc thứ ${step + 1} của quý ${quarter}, ở cơ sở và ở tỉnh.</Task>`
  )
  return `### ${index + 1}. Quý ${quarter}/${yearOf(number)}\n\n${tasks.join('\n')}`
}

/** Four tasks a unit; together they take up each line of the road map at least once. */
function assignments(number: number, unit: number): string {
  const tasks = range(4).map((step) => {
    const line = (unit * 4 + step) % (QUARTERS.length * TASKS_A_QUARTER)
    const see = [`IV.${Math.floor(line / TASKS_A_QUARTER) + 1}.g${(line % TASKS_A_QUARTER) + 1}`]
    // Every fourth task also points at the plan before, as plans of one office do.
    if (step === 3 && number > 0) see.push(`${planId(number - 1)}#I.1`)
    return `- <Task lead="${unitOf(number, unit)}" see="${see.join(' ')}">Lo việc thứ ${step + 1} trong phần của mình, báo cáo khi xong.</Task>`
  })
  return `### ${unit + 1}. Phần việc của đơn vị thứ ${unit + 1}\n\n${tasks.join('\n')}`
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index)
}
