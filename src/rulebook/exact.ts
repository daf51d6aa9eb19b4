import type { Standard } from './standard'

/**
 * A standard as it was written, with `never` in the place of every key that no rule has: a type parameter alone would let a misspelt
 * `bindWhen` pass. Members of a union are told apart by their `kind`.
 */
export type ExactStandard<S extends Standard> = Standard extends S ? S : Exact<Standard, S>

type Exact<Shape, T> = T extends string | number | boolean
  ? T
  // A type that was declared and not written out has no misspelt keys.
  : [Meant<Shape, T>] extends [T]
    ? T
    : T extends readonly unknown[]
      ? readonly Exact<Item<Shape>, T[number]>[]
      : { readonly [Key in keyof T]: Key extends KeyOf<Meant<Shape, T>> ? Exact<ValueOf<Meant<Shape, T>, Key>, T[Key]> : never }

type Item<Shape> = Shape extends readonly (infer Each)[] ? Each : never
type KeyOf<Shape> = Shape extends object ? keyof Shape : never
type ValueOf<Shape, Key> = Shape extends object ? (Key extends keyof Shape ? Shape[Key] : never) : never
type Meant<Shape, T> = T extends { readonly kind: infer Kind } ? Extract<Shape, { readonly kind: Kind }> : Shape
