/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Plan whose text is being shown; headings and dashes then carry their links and back-links. */
    plan?: string
    /** Documents, places and terms already named in full on this page: `doc:kl-08-kl-tu`. */
    named?: Set<string>
  }
}

// `tsc` does not read .astro files; `astro check` does, and then this does not count.
declare module '*.astro' {
  const component: unknown
  export default component
}
