/** Spreads a table of codes and their parameters into a union that `switch` and a word catalogue can be checked against. */
export type Coded<Table> = { readonly [Code in keyof Table]: { readonly code: Code; readonly params: Readonly<Table[Code]> } }[keyof Table]
