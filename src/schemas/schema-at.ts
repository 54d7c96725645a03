import { z } from 'zod'
import type { ValueMeta } from './values.ts'

/** Gives what stands inside wrappers that change nothing about the form: optional, nullable, default, preprocess. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  let inner = schema
  for (;;) {
    if (inner instanceof z.ZodPipe) inner = inner.out
    else if (
      inner instanceof z.ZodOptional ||
      inner instanceof z.ZodNullable ||
      inner instanceof z.ZodDefault
    )
      inner = inner.unwrap()
    else return inner
  }
}

/** Goes down a schema along a path of keys and list numbers; null when the path leaves it. */
export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | null {
  let current: z.core.$ZodType | undefined = schema
  for (const step of path) {
    const inner: z.core.$ZodType | undefined = current && unwrap(current)
    if (inner instanceof z.ZodObject) current = inner.shape[String(step)]
    else if (inner instanceof z.ZodArray) current = inner.element
    else return null
  }
  return current ?? null
}

/** Gives what is known about the form of a value; wrappers are looked through. */
export function metaOf(schema: z.core.$ZodType | null): ValueMeta | null {
  let inner: z.core.$ZodType | null = schema
  while (inner) {
    const meta = z.globalRegistry.get(inner)
    if (meta && 'form' in meta) return meta as unknown as ValueMeta
    if (inner instanceof z.ZodPipe) inner = inner.out
    else if (
      inner instanceof z.ZodOptional ||
      inner instanceof z.ZodNullable ||
      inner instanceof z.ZodDefault
    )
      inner = inner.unwrap()
    else return null
  }
  return null
}

/** Gives the keys of a group, or an empty list when the schema is none. */
export function keysOf(schema: z.core.$ZodType | null): string[] {
  const inner = schema && unwrap(schema)
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : []
}

/** Lists the paths of all keys below a schema; 0 stands for any item of a list. */
export function allPaths(schema: z.core.$ZodType, above: readonly PropertyKey[] = []): PropertyKey[][] {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodArray) return allPaths(inner.element, [...above, 0])
  return keysOf(inner).flatMap((key) => {
    const path = [...above, key]
    const below = schemaAt(inner, [key])
    return [path, ...(below ? allPaths(below, path) : [])]
  })
}
