/**
 * In which year a resolution of the Security Council was adopted. Each row names a year and resolutions known to be of
 * it, the lowest and the highest: numbers ascend with time, so that every number between two rows is bounded by both.
 * Sources: citations of real resolutions [measured]; the first and last numbers of most years [knowledge].
 */
const KNOWN: readonly (readonly [year: number, lowest: number, highest: number])[] = Object.freeze([
  [1967, 237, 242],
  [1968, 259, 259],
  [1973, 338, 338],
  [1978, 425, 425],
  [1979, 446, 452],
  [1980, 465, 478],
  [1981, 487, 497],
  [1987, 598, 598],
  [1990, 658, 678],
  [1991, 687, 725],
  [1992, 727, 799],
  [1993, 802, 891],
  [1994, 893, 967],
  [1995, 970, 1034],
  [1996, 1036, 1092],
  [1997, 1094, 1145],
  [1998, 1148, 1219],
  [1999, 1221, 1284],
  [2000, 1285, 1333],
  [2001, 1336, 1386],
  [2002, 1397, 1453],
  [2003, 1455, 1521],
  [2004, 1522, 1580],
  [2005, 1581, 1651],
  [2006, 1653, 1738],
  [2007, 1739, 1794],
  [2008, 1795, 1859],
  [2009, 1860, 1907],
  [2010, 1908, 1966],
  [2011, 1967, 2032],
  [2012, 2033, 2085],
  [2013, 2086, 2132],
  [2014, 2133, 2195],
  [2015, 2196, 2258],
  [2016, 2262, 2336],
  [2017, 2337, 2397],
  [2018, 2399, 2451],
  [2019, 2452, 2502],
  [2020, 2504, 2560],
  [2021, 2561, 2617],
  [2022, 2618, 2671],
  [2023, 2672, 2721],
  [2024, 2722, 2767],
  [2025, 2768, 2808],
  [2026, 2816, 2816],
])

/** The first and last year in which resolution `number` can have been adopted; no last one for those yet to come. */
export const yearsOfResolution = (number: number): { first: number; last?: number } => {
  let first = 1946
  for (const [year, lowest, highest] of KNOWN) {
    if (number <= highest) return { first: number >= lowest ? year : first, last: year }
    first = year
  }
  return { first }
}
