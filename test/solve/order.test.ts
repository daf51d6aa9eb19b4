import { describe, expect, it } from 'vitest'
import { allocate, type Supply } from '../../src/solve/allocation'

const any = (amount: number, areas: number): Supply => Object.freeze({ amount, areas })
const capped = (amount: number, ...caps: readonly number[]): Supply => Object.freeze({ amount, areas: (1 << caps.length) - 1, caps: Object.freeze(caps) })
const sharesOf = (supplies: readonly Supply[], demands: readonly number[]): unknown => allocate(Object.freeze(supplies), Object.freeze(demands)).shares

describe('of trainings that could all give the hours', () => {
  it('those with the same areas are taken together, where the first of them stands', () => {
    expect(sharesOf([any(10, 0b01), any(100, 0b11), any(10, 0b01)], [20, 0])).toEqual([[10, 0], undefined, [10, 0]])
  })

  it('one whose hours by area add up to its hours stands with those for each of these areas', () => {
    expect(sharesOf([any(10, 0b01), any(100, 0b11), capped(10, 10, 0)], [20, 0])).toEqual([[10, 0], undefined, [10, 0]])
    expect(sharesOf([any(10, 0b01), any(100, 0b11), capped(10, 6, 4)], [16, 0])).toEqual([[10, 0], undefined, [6, 0]])
  })

  it('so does one whose hours by area add up to less', () => {
    expect(sharesOf([any(10, 0b01), any(100, 0b11), capped(10, 4, 3)], [14, 0])).toEqual([[10, 0], undefined, [4, 0]])
  })

  it('one that gives nothing to an area keeps no place there for those behind it', () => {
    expect(sharesOf([capped(10, 0, 10), any(100, 0b11), any(10, 0b01)], [10, 0])).toEqual([undefined, [10, 0], undefined])
    expect(sharesOf([{ amount: 10, areas: 0b10, caps: [10, 10] }, any(100, 0b11), any(10, 0b01)], [10, 0])).toEqual([undefined, [10, 0], undefined])
  })

  it('unknown hours give nothing as long as known ones can make room for one another', () => {
    expect(sharesOf([any(60, 0b11), any(60, 0b01), any(Infinity, 0b10)], [60, 60])).toEqual([[0, 60], [60, 0], undefined])
  })
})
