declare module 'examples' {
  /** The repository's invented people: put into the page when it is built. */
  export const examples: readonly { readonly name: string; readonly standard: string; readonly record: unknown }[]
}
declare module '*.css'
