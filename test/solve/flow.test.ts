import { describe, expect, it } from 'vitest'
import { fill, shortTogether, source, type Network } from '../../src/solve/flow'

describe('source', () => {
  it('has given nothing yet', () => {
    expect(source(300, [200, 200])).toStrictEqual({ left: 300, room: [200, 200], given: [0, 0], level: -1 })
  })

  it('keeps its own count of the room', () => {
    const room = Object.freeze([200])
    const network: Network = { sources: [source(300, room)], lacking: [150] }
    fill(network)
    expect([network.sources[0]?.room, room]).toEqual([[50], [200]])
  })
})

describe('fill', () => {
  it('moves hours from area to area where others can take their place', () => {
    const network: Network = { sources: [source(100, [100, 100]), source(100, [100, 0])], lacking: [100, 100] }
    fill(network)
    expect(network.lacking).toEqual([0, 0])
    expect(network.sources.map((one) => one.given)).toEqual([[0, 100], [100, 0]])
  })

  it('moves no more than an area still wants', () => {
    const [both, second] = [source(3, [3, 3]), source(2, [0, 2])]
    fill({ sources: [both, second], lacking: [0, 2] })
    expect([both.given, both.left]).toEqual([[0, 2], 1])
    // Wants two: one is left, so one moves, and the second source takes its place.
    const more: Network = { sources: [both, second], lacking: [2, 0] }
    fill(more)
    expect(more.lacking).toEqual([0, 0])
    expect([both.given, both.left, second.given, second.left]).toEqual([[2, 1], 0, [0, 1], 1])
  })
})

describe('shortTogether', () => {
  it('names the areas whose hours could move', () => {
    const network: Network = { sources: [source(100, [100, 100, 0])], lacking: [100, 100, 100] }
    fill(network)
    expect(network.lacking).toEqual([0, 100, 100])
    expect(shortTogether(network, 1)).toEqual([0, 1])
    expect(shortTogether(network, 2)).toEqual([2])
  })
})
