/** One word that authors may use in MDX: its attributes, and which of them it needs. */
export interface Word {
  attributes: readonly string[]
  needs: readonly string[]
}

/**
 * The words of the authors, all of them. Pages hand the components of these names to MDX;
 * anything else in a content file is a finding, because MDX is code and content must not be.
 */
export const VOCABULARY: Readonly<Record<string, Word>> = {
  Task: { attributes: ['due', 'lead', 'with', 'see'], needs: [] },
  Target: { attributes: ['measure', 'op', 'value', 'unit', 'of', 'lead', 'see'], needs: [] },
  Ref: { attributes: ['to'], needs: ['to'] },
  Doc: { attributes: ['id'], needs: ['id'] },
  Unit: { attributes: ['id'], needs: ['id'] },
  Place: { attributes: ['id'], needs: ['id'] },
  Term: { attributes: ['id'], needs: ['id'] },
  Note: { attributes: ['kind', 'title'], needs: ['kind'] },
  Steps: { attributes: [], needs: [] },
  Figure: { attributes: ['src', 'alt', 'caption', 'credit'], needs: ['src', 'alt'] },
  QA: { attributes: ['q'], needs: ['q'] },
  Compare: { attributes: ['label', 'before', 'after', 'unit'], needs: ['before', 'after'] }
}

/** Addresses that content may link to: web, mail, telephone, and places of this site. */
export function isSafeAddress(url: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#|\.{1,2}\/|[a-z0-9][\w-]*(?:\/|$))/i.test(url)
}
