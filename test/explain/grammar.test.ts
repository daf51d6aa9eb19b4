import { describe, expect, it } from 'vitest'
import { en } from '../../src/explain/en'
import { es } from '../../src/explain/es'
import { shortName } from '../../src/explain/slug'

describe('time worked, 365 days to a year', () => {
  it.each([
    [0, '0 days', '0 días'],
    [1, '1 day', '1 día'],
    [364, '364 days', '364 días'],
    [365, '1 year', '1 año'],
    [503, '1 year and 138 days', '1 año y 138 días'],
    [730, '2 years', '2 años'],
    [1096, '3 years and 1 day', '3 años y 1 día'],
  ])('%i days', (days, english, spanish) => {
    expect(en.quantity(days, 'days')).toBe(english)
    expect(es.quantity(days, 'days')).toBe(spanish)
  })
})

describe('hours', () => {
  it.each([
    [1, '1 clock hour', '1 hora reloj'],
    [46.5, '46.5 clock hours', '46.5 horas reloj'],
    [0.1 + 0.2, '0.3 clock hours', '0.3 horas reloj'],
    [12.25, '12.25 clock hours', '12.25 horas reloj'],
    [1000, '1000 clock hours', '1000 horas reloj'],
  ])('%f', (hours, english, spanish) => {
    expect(en.quantity(hours, 'clock-hours')).toBe(english)
    expect(es.quantity(hours, 'clock-hours')).toBe(spanish)
  })

  it('are given as a share of what is asked for', () => {
    expect(en.share(46.5, 50, 'hours')).toBe('46.5 of 50 hours')
    expect(es.share(503, 730, 'days')).toBe('1 año y 138 días de 2 años')
  })
})

describe('lists', () => {
  it.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a and b', 'a y b'],
    [['a', 'b', 'c'], 'a, b and c', 'a, b y c'],
    [['padres', 'hijos'], 'padres and hijos', 'padres e hijos'],
    [['agua', 'hielo'], 'agua and hielo', 'agua y hielo'],
  ])('%j', (texts, english, spanish) => {
    expect(en.list(texts)).toBe(english)
    expect(es.list(texts)).toBe(spanish)
  })

  it('of choices', () => {
    expect(en.either(['a', 'b', 'c'])).toBe('a, b or c')
    expect(es.either(['uno', 'otro'])).toBe('uno u otro')
  })
})

describe('dates', () => {
  it.each([
    ['2024-01-01', '2024-12-31', 'Jan 1, 2024 to Dec 31, 2024', 'del 1 ene 2024 al 31 dic 2024'],
    ['2024-01-01', '2024-01-01', 'Jan 1, 2024', '1 ene 2024'],
    ['2019', '2021-05', '2019 to May 2021', 'de 2019 a may 2021'],
    ['2019-05', undefined, 'since May 2019', 'desde may 2019'],
    ['2019-05', '2020-02-29', 'May 2019 to Feb 29, 2020', 'de may 2019 al 29 feb 2020'],
    ['2024-01-01', undefined, 'since Jan 1, 2024', 'desde el 1 ene 2024'],
    [undefined, '2024-12-31', 'until Dec 31, 2024', 'hasta el 31 dic 2024'],
    [undefined, undefined, 'dates not known', 'fechas no conocidas'],
  ])('from %s to %s', (from, to, english, spanish) => {
    expect(en.range(from, to)).toBe(english)
    expect(es.range(from, to)).toBe(spanish)
  })
})

describe('short names', () => {
  it.each([['orimha/imhs', 'IMHS'], ['orimha/imhm-clinical/renewal', 'IMHM-Clinical'], ['ohio-imh/level-2', 'OIFP-II'], ['else/where', 'else/where']])(
    '%s', (standard, name) => expect(shortName(standard)).toBe(name))
})
