/** Hours that come from one place: what is left of them, what each area could still get, and what each has got. */
export interface Source {
  left: number
  readonly room: number[]
  readonly given: number[]
  /** The layer of the search that reached the source; -1 for none. */
  level: number
}

/** What the areas still lack, and the sources that may give it. `lacking` and the sources change as hours flow. */
export interface Network {
  readonly sources: readonly Source[]
  readonly lacking: number[]
}

/**
 * A source with nothing given yet.
 *
 * @example
 * source(300, [200, 200]) // may give 300, and no area more than 200
 */
export function source(amount: number, room: readonly number[]): Source {
  return { left: amount, room: room.slice(), given: room.map(() => 0), level: -1 }
}

/**
 * Fills the areas as far as the sources allow: a maximum flow (Dinic), from what has flowed already. A source never
 * takes back hours, it only moves them from one area to another. The areas are few, so the search runs over them,
 * from those that lack hours back to sources that have some left; each round is linear in the sources and there are
 * at most as many rounds as areas.
 *
 * @example
 * const network = { sources: [source(100, [100, 100]), source(100, [100, 0])], lacking: [100, 100] }
 * fill(network)
 * network.lacking // [0, 0]: the first source has moved to the second area
 */
export function fill(network: Network): void {
  const { lacking } = network
  for (;;) {
    const levels = layers(network, areasThat(lacking, (hours) => hours > 0))
    if (!network.sources.some((one) => one.level >= 0 && one.left > 0)) return
    const next = lacking.map(() => 0)
    for (const [area, want] of lacking.entries()) lacking[area] = want - pull(network, levels, next, area, want)
  }
}

/**
 * The areas that are short together with this one: those whose hours could move to it if they had any to spare.
 *
 * @example
 * const network = { sources: [source(100, [100, 100, 0])], lacking: [100, 100, 100] }
 * fill(network)
 * shortTogether(network, 1) // [0, 1]
 */
export function shortTogether(network: Network, area: number): readonly number[] {
  return areasThat(layers(network, [area]), (level) => level >= 0)
}

/** Breadth first from the areas of the queue back over the sources: the layer of each area, -1 where hours cannot come from. */
function layers({ sources, lacking }: Network, queue: number[]): readonly number[] {
  const levels = lacking.map(() => -1)
  for (const area of queue) levels[area] = 0
  for (const one of sources) one.level = -1
  for (const area of queue) {
    const level = at(levels, area)
    for (const one of sources) {
      if (one.level >= 0 || at(one.room, area) <= 0) continue
      one.level = level
      for (let other = 0; other < levels.length; other++) {
        if (at(one.given, other) <= 0 || at(levels, other) >= 0) continue
        levels[other] = level + 1
        queue.push(other)
      }
    }
  }
  return levels
}

/** Brings up to `want` hours to an area; `next` remembers which sources have no more for it in this round. */
function pull(network: Network, levels: readonly number[], next: number[], area: number, want: number): number {
  let got = 0
  for (let one = network.sources[at(next, area)]; one !== undefined; one = network.sources[at(next, area)]) {
    if (one.level === levels[area]) got += draw(network, levels, next, one, area, want - got)
    if (got === want) break
    next[area] = at(next, area) + 1
  }
  return got
}

/** Brings up to `want` hours from one source to an area: what it has left, then what other areas can get elsewhere. */
function draw(network: Network, levels: readonly number[], next: number[], one: Source, area: number, want: number): number {
  const most = Math.min(want, at(one.room, area))
  let got = Math.min(most, one.left)
  one.left -= got
  for (let other = 0; other < levels.length && got < most; other++) {
    if (levels[other] !== one.level + 1) continue
    const moved = pull(network, levels, next, other, Math.min(most - got, at(one.given, other)))
    move(one, other, -moved)
    got += moved
  }
  move(one, area, got)
  return got
}

function move(one: Source, area: number, hours: number): void {
  one.given[area] = at(one.given, area) + hours
  one.room[area] = at(one.room, area) - hours
}

function areasThat(list: readonly number[], holds: (value: number) => boolean): number[] {
  const areas: number[] = []
  for (let area = 0; area < list.length; area++) if (holds(at(list, area))) areas.push(area)
  return areas
}

function at(list: readonly number[], index: number): number {
  return list[index] ?? 0
}
