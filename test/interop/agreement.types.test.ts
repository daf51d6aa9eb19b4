import { expectTypeOf, it } from 'vitest'
import type { Differences, Disagreeing } from './agreement'

it('sees what assignability does not', () => {
  expectTypeOf<Differences<{ a: string; b?: number }, { readonly a: string; readonly b?: number }>>().toEqualTypeOf<never>()
  expectTypeOf<Differences<{ a: string; b?: number }, { a: string }>>().not.toEqualTypeOf<never>()
  expectTypeOf<Differences<{ a: string }, { a: string; b?: number }>>().not.toEqualTypeOf<never>()
  expectTypeOf<Differences<{ a: string }, { a?: string }>>().not.toEqualTypeOf<never>()
  expectTypeOf<Differences<{ a?: string }, { a?: string | undefined }>>().not.toEqualTypeOf<never>()
  expectTypeOf<Differences<{ a: 'x' | 'y' }, { a: 'x' }>>().not.toEqualTypeOf<never>()
  expectTypeOf<Differences<{ a: string }, { a: 'x' }>>().not.toEqualTypeOf<never>()
  expectTypeOf<Differences<Record<string, never>, { a: string }>>().not.toEqualTypeOf<never>()
})

it('sees it in lists and far down', () => {
  expectTypeOf<Differences<readonly { a: string }[], { a: string }[]>>().toEqualTypeOf<never>()
  expectTypeOf<Differences<readonly { a?: string }[], { a: string }[]>>().not.toEqualTypeOf<never>()
  expectTypeOf<Differences<readonly [string, ...string[]], [string, ...string[]]>>().toEqualTypeOf<never>()
  expectTypeOf<Differences<readonly [string, ...string[]], string[]>>().not.toEqualTypeOf<never>()
  expectTypeOf<Differences<{ a: { b: { c: { d: { e: { f: { g?: 1 } } }[] } } } }, { a: { b: { c: { d: { e: { f: { g?: 1; h?: 1 } } }[] } } } }>>().not.toEqualTypeOf<never>()
})

it('takes a key that can have no value for none, and tells members of a union apart', () => {
  expectTypeOf<Differences<{ a: string } & { b?: never }, { a: string }>>().toEqualTypeOf<never>()
  expectTypeOf<Differences<{ k: 'a' } | { k: 'b'; c?: 1 }, { k: 'b'; c?: 1 } | { k: 'a' }>>().toEqualTypeOf<never>()
  expectTypeOf<Differences<{ k: 'a' } | { k: 'b'; c?: 1 }, { k: 'b' } | { k: 'a' }>>().not.toEqualTypeOf<never>()
  expectTypeOf<Differences<{ k: 'a' } | { k: 'b' }, { k: 'b' }>>().not.toEqualTypeOf<never>()
})

it('names the codes', () => {
  expectTypeOf<Disagreeing<{ a: { x: 1 }; b: { x?: 1 }; c: { x: 1 } }, { a: { x: 1 }; b: { x: 1 }; d: { x: 1 } }>>().toEqualTypeOf<'b' | 'c' | 'd'>()
})
