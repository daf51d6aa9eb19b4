/**
 * The least whole number from `low` to `high` that fits, where all above one that fits fit too; `high` where none below it does.
 *
 * @example
 * leastThat((n) => n * n >= 50, 0, 100) // 8
 */
export function leastThat(fits: (n: number) => boolean, low: number, high: number): number {
  let least = low
  let most = high
  while (least < most) {
    const middle = Math.floor((least + most) / 2)
    if (fits(middle)) most = middle
    else least = middle + 1
  }
  return least
}
