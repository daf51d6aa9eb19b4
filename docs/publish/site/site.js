// Whoever comes for the first time sees what there is to learn; what they open or close later is remembered.
try {
  for (const group of ['Learn', 'The rules']) {
    const key = `tsd-accordion-${group}`
    if (globalThis.localStorage.getItem(key) === null) globalThis.localStorage.setItem(key, 'true')
  }
} catch {
  // Without a memory everything starts closed.
}
