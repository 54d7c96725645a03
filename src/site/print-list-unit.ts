import type { Graph } from '../core/graph/graph.ts'
import type { UnitEntry } from '../core/graph/model.ts'
import { reviewedDay } from './print-list-date.ts'
import { makeFile, type Print, printAddress } from './print-list-types.ts'
import { groupUnits, unitAddress } from './unit-view.ts'

/** Lists the units that some plan gives work, from the centre to the hamlet. */
export function busyUnits(graph: Graph): UnitEntry[] {
  return groupUnits(graph)
    .flatMap(({ units }) => units)
    .filter(({ leads, supports }) => leads + supports > 0)
    .map(({ unit }) => unit)
}

/** Anchor of the sheet of a unit. */
export function unitAnchor(id: string): string {
  return `don-vi-${id}`
}

/** Lists one print: a sheet for each unit with all that the plans ask of it. */
export function listUnitPrints(graph: Graph): Print[] {
  const units = busyUnits(graph)
  if (units.length === 0) return []
  const title = 'Ai làm việc gì: tờ việc của từng đơn vị'
  const date = reviewedDay(graph)
  const whole = makeFile({ id: 'viec-tung-don-vi', label: 'Mọi đơn vị', title, date, about: '/don-vi/' })
  const single = units.map((unit) =>
    makeFile({
      id: `viec-${unit.id}`,
      label: unit.name,
      title: `Việc của ${unit.name}`,
      date,
      about: unitAddress(unit.id),
      parts: [unitAnchor(unit.id)]
    })
  )
  return [
    {
      id: 'viec-tung-don-vi',
      kind: 'units',
      title,
      description:
        'Mỗi đơn vị một tờ: chủ trì việc gì, phối hợp việc gì, hạn nào, theo mục nào của kế hoạch.',
      address: printAddress('viec-tung-don-vi'),
      files: [whole, ...single]
    }
  ]
}
