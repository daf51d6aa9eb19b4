/** A queue between two that run at their own pace: who puts waits while it is full, who takes waits while it is empty. */
export interface Channel<T> {
  /** Settles once the item is in; `false` where nobody takes it any more. */
  readonly put: (item: T) => Promise<boolean>
  /** The oldest item; none where the channel is closed and empty. */
  readonly take: () => Promise<T | undefined>
  readonly close: () => void
}

export function channelOf<T>(capacity: number): Channel<T> {
  const items: T[] = []
  let closed = false
  let waiting: (() => void)[] = []
  const changed = (): void => {
    const woken = waiting
    waiting = []
    for (const wake of woken) wake()
  }
  const change = (): Promise<void> => new Promise((wake) => { waiting.push(wake) })

  return {
    put: async (item) => {
      while (items.length >= capacity && !closed) await change()
      if (closed) return false
      items.push(item)
      changed()
      return true
    },
    take: async () => {
      while (items.length === 0 && !closed) await change()
      const item = items.shift()
      changed()
      return item
    },
    close: () => {
      closed = true
      changed()
    },
  }
}
