import type { Graph } from '../core/graph/graph.ts'
import { listBookPrints } from './print-list-book.ts'
import { listCalendarPrints } from './print-list-calendar.ts'
import { listMaterialPrints } from './print-list-material.ts'
import { listPlanPrints } from './print-list-plan.ts'
import type { Print } from './print-list-types.ts'
import { listUnitPrints } from './print-list-unit.ts'

/** Lists everything made for paper, in the order in which `/in-an/` shows it. */
export function listPrints(graph: Graph): Print[] {
  const prints = [
    ...listBookPrints(graph),
    ...listPlanPrints(graph),
    ...listMaterialPrints(graph),
    ...listCalendarPrints(graph),
    ...listUnitPrints(graph)
  ]
  const files = prints.flatMap((print) => print.files.map(({ id }) => id))
  const twice = files.find((id, index) => files.indexOf(id) !== index)
  if (twice) throw new Error(`Print file made twice: ${twice}`)
  return prints
}

/** Finds a print by the last part of its address. */
export function findPrint(graph: Graph, id: string): Print {
  const print = listPrints(graph).find((candidate) => candidate.id === id)
  if (!print) throw new Error(`No print ${id}`)
  return print
}
