export interface Counts {
  readonly tried: number
  readonly taken: number
  readonly refused: number
  readonly failed: number
}

export function fuzz(library: object, options: { readonly applicants: readonly unknown[]; readonly seed: number; readonly inputs?: number; readonly until?: () => boolean; readonly beat?: (input: number) => void }): {
  readonly counts: Readonly<Record<string, Counts>>
  readonly failures: readonly { readonly target: string; readonly input: number; readonly why: string }[]
}
