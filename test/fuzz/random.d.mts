export interface Random {
  readonly below: (end: number) => number
  readonly chance: (share: number) => boolean
  readonly pick: <Item>(list: readonly Item[]) => Item
}

export function randomOf(seed: number): Random
