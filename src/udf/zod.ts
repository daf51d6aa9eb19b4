import * as mini from 'zod/mini'

/*
 * The forms of zod that the model is written in, on top of zod/mini. In the script for other engines this file stands in place of `zod`: the same core, so
 * the same issues, at a quarter of the size and without the part that makes code from text. test/udf holds the two against each other.
 */

export { ZodMiniArray as ZodArray, ZodMiniOptional as ZodOptional } from 'zod/mini'

type Maybe<Schema extends mini.ZodMiniType> = mini.ZodMiniOptional<Schema> & { readonly unwrap: () => Schema }
type Field<Schema extends mini.ZodMiniType> = Schema & { readonly optional: () => Maybe<Schema> }

function field<Schema extends mini.ZodMiniType>(schema: Schema): Field<Schema> {
  return Object.assign(schema, { optional: () => Object.assign(mini.optional(schema), { unwrap: () => schema }) })
}

type Settings = Parameters<typeof mini.refine>[1]

interface Text extends Field<mini.ZodMiniString> {
  readonly min: (least: number) => Text
  readonly max: (most: number, settings?: Settings) => Text
  readonly regex: (form: RegExp) => Text
  readonly refine: (holds: (value: string) => unknown, settings: Settings) => Text
}

function text(schema: mini.ZodMiniString): Text {
  return Object.assign(field(schema), {
    min: (least: number) => text(schema.check(mini.minLength(least))),
    max: (most: number, settings?: Settings) => text(schema.check(mini.maxLength(most, settings))),
    regex: (form: RegExp) => text(schema.check(mini.regex(form))),
    refine: (holds: (value: string) => unknown, settings: Settings) => text(schema.check(mini.refine(holds, settings))),
  })
}

interface Count extends Field<mini.ZodMiniNumber> {
  readonly gt: (bound: number) => Count
  readonly min: (least: number, settings?: Settings) => Count
  readonly max: (most: number) => Count
  readonly int: () => Count
  readonly refine: (holds: (value: number) => unknown, settings: Settings) => Count
}

function count(schema: mini.ZodMiniNumber): Count {
  return Object.assign(field(schema), {
    gt: (bound: number) => count(schema.check(mini.gt(bound))),
    min: (least: number, settings?: Settings) => count(schema.check(mini.gte(least, settings))),
    max: (most: number) => count(schema.check(mini.lte(most))),
    int: () => count(schema.check(mini.int())),
    refine: (holds: (value: number) => unknown, settings: Settings) => count(schema.check(mini.refine(holds, settings))),
  })
}

interface List<Item extends mini.ZodMiniType> extends Field<mini.ZodMiniArray<Item>> {
  readonly min: (least: number) => List<Item>
}

function list<Item extends mini.ZodMiniType>(schema: mini.ZodMiniArray<Item>): List<Item> {
  return Object.assign(field(schema), { min: (least: number) => list(schema.check(mini.minLength(least))) })
}

export const string = (): Text => text(mini.string())
export const number = (): Count => count(mini.number())
export const boolean = (): Field<mini.ZodMiniBoolean> => field(mini.boolean())
export const array = <Item extends mini.ZodMiniType>(item: Item): List<Item> => list(mini.array(item))
export const literal = (value: string): Field<mini.ZodMiniLiteral<string>> => field(mini.literal(value))
export const strictObject = <Shape extends mini.core.$ZodLooseShape>(shape: Shape): Field<ReturnType<typeof mini.strictObject<Shape>>> => field(mini.strictObject(shape))

const oneOf = (words: readonly string[]): Field<mini.ZodMiniEnum<Record<string, string>>> => field(mini.enum(words))
export { oneOf as enum }
