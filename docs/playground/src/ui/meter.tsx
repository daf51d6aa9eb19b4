const share = (value: number, whole: number): string => `${whole <= 0 ? 0 : Math.min(100, Math.round(value / whole * 1000) / 10)}%`

/** A bar: what counts, what may come to count, and a line where enough is. The words beside it say the same. */
export function Meter({ counted, asked, possible = 0 }: { readonly counted: number; readonly asked: number; readonly possible?: number }) {
  const whole = Math.max(asked, Math.min(counted + possible, asked * 2), 0.01)
  const reached = counted >= asked
  return (
    <svg class="meter" aria-hidden="true" width="100%" height="14">
      <rect class="track" x="0" y="2" width="100%" height="10" rx="3" />
      {possible > 0 && <rect class="possible" x="0" y="2" width={share(counted + possible, whole)} height="10" rx="3" />}
      <rect class={reached ? 'fill reached' : 'fill'} x="0" y="2" width={share(counted, whole)} height="10" rx="3" />
      {asked < whole && <rect class="goal" x={share(asked, whole)} y="0" width="2" height="14" />}
    </svg>
  )
}
