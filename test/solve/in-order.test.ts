import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../src/solve/in-order'

const from = (one: { readonly from: number }): number => one.from

describe('inOrder', () => {
  it('puts what is out of order in order, and of two alike keeps the first before the second', () => {
    const [late, early, same] = [{ from: 6 }, { from: 1 }, { from: 6 }]
    const ordered = inOrder(Object.freeze([late, early, same]), from)
    expect(ordered).toEqual([early, late, same])
    expect(ordered[1]).toBe(late)
    expect(ordered[2]).toBe(same)
  })

  it('gives a list that is in order as it is', () => {
    const list = [{ from: 1 }, { from: 1 }, { from: 6 }]
    expect(inOrder(list, from)).toBe(list)
  })

  it('sorts any list, stably', () => {
    fc.assert(fc.property(fc.array(fc.nat(9)), (numbers) => {
      const list = numbers.map((number, at) => ({ from: number, at }))
      expect(inOrder(list, from)).toEqual([...list].sort((a, b) => a.from - b.from || a.at - b.at))
    }))
  })
})
