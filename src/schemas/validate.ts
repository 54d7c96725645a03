import type { PageKind, Problem, Yaml } from '../core/graph/model.ts'
import { comparePlaces, type Place } from '../core/text/place.ts'
import { type Collection, PAGE_SCHEMAS, REGISTRY_SCHEMAS, type RegistryName, SCHEMAS } from './collections.ts'
import { wordIssue } from './wording.ts'

/**
 * Holds front matter against the schema of its kind of page. `at` is the head of the file, for a file without
 * front matter; front matter that could not be read has its own problems and is not to be held against this.
 */
export function validateFront(kind: PageKind, yaml: Yaml | null, at: Place): Problem[] {
  if (yaml) return validate(kind, yaml)
  const keys = requiredKeys(kind).map((key) => `\`${key}\``)
  return [
    {
      kind: 'front-matter',
      at,
      message: 'Thiếu phần đầu tệp, giữa hai dòng “---”.',
      hint: `thêm phần đầu tệp với các mục: ${keys.join(', ')}.`
    }
  ]
}

/** Holds a registry against its schema; an empty file or an unknown name has nothing to hold. */
export function validateRegistry(name: RegistryName, yaml: Yaml | null): Problem[] {
  return yaml && Object.hasOwn(REGISTRY_SCHEMAS, name) ? validate(name, yaml) : []
}

/** What the reader is handed to check content with; it may not know the schemas itself. */
export const validators = { front: validateFront, registry: validateRegistry }

function validate(collection: Collection, yaml: Yaml): Problem[] {
  const schema = SCHEMAS[collection]
  const result = schema.safeParse(toPlain(yaml))
  if (result.success) return []
  const problems = result.error.issues.flatMap((issue) => wordIssue(issue, { collection, schema, yaml }))
  return problems.sort((a, b) => comparePlaces(a.at, b.at))
}

/** The bare value of a tree; schemas may not import the reader, which has the same for its own use. */
function toPlain(yaml: Yaml): unknown {
  if (yaml.kind === 'scalar') return yaml.value
  if (yaml.kind === 'list') return yaml.items.map(toPlain)
  return Object.fromEntries(yaml.entries.map(({ key, value }) => [key, toPlain(value)]))
}

function requiredKeys(kind: PageKind): string[] {
  const { shape } = PAGE_SCHEMAS[kind]
  return Object.entries(shape)
    .filter(([, value]) => !value.safeParse(undefined).success)
    .map(([key]) => key)
}
