type Nothing = Record<never, never>

/** A step to a key: whether it may be absent is part of it. */
type Step<T, Key extends keyof T> = `.${Key & string}${Nothing extends Pick<T, Key> ? '?' : ''}`

/** Members of a union that have a code are told apart by it. */
type Tag<T> = T extends { readonly code: infer Code extends string } ? `<${Code}>` : ''

/** The keys that can have a value. */
type Possible<T> = keyof { [Key in keyof T as [Required<T>[Key]] extends [never] ? never : Key]: true } & keyof T

/**
 * Every place in a type with what may stand there, as pairs. The parts of a requirement are a place of their own, for there a type meets itself again.
 *
 * @example
 * type A = Places<{ at?: { id: string }[] }> // ['.at?[].id', string]
 */
export type Places<T, Path extends string = ''> =
  // `string & {}`, which keeps known words in view, passes for an object.
  T extends string ? [Path, string extends T ? string : T]
    : T extends readonly [infer First, ...infer Rest] ? Places<First, `${Path}[0]`> | Places<Rest, Path>
      : T extends readonly (infer Item)[] ? Places<Item, `${Path}[]`>
        : T extends object ? [Possible<T>] extends [never] ? [`${Path}${Tag<T>}`, 'empty'] : PlacesIn<T, `${Path}${Tag<T>}`>
          : [Path, T]

type PlacesIn<T, Path extends string> = {
  [Key in Possible<T>]-?: Key extends 'parts' ? [`${Path}${Step<T, Key>}`, Unlisted<T[Key]>] : Places<Required<T>[Key], `${Path}${Step<T, Key>}`>
}[Possible<T>]

type Unlisted<T> = T extends readonly (infer Item)[] ? Item : never

/**
 * `never` where two types agree, `readonly` aside; else the places where only one of them has what it has.
 *
 * Assignability both ways would not do: an optional key that only one side has passes unseen, and TypeScript takes what lies
 * deep enough in types that are built alike for agreed.
 *
 * @example
 * type A = Differences<{ id: string; at?: number }, { id: string }> // ['.at?', number]
 */
export type Differences<First, Second> = Beyond<Places<First>, Places<Second>> | Beyond<Places<Second>, Places<First>>

type Beyond<One, Others> = One extends Others ? never : One

/** The codes whose parameters two tables do not agree on, or that only one of them has. */
export type Disagreeing<First, Second> = Exclude<keyof First, keyof Second> | Exclude<keyof Second, keyof First> | {
  [Code in keyof First & keyof Second]: [Differences<First[Code], Second[Code]>] extends [never] ? never : Code
}[keyof First & keyof Second]
