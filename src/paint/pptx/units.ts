// Points become the whole numbers that Office counts in. The only place where EMU and hundredths are made.

/** Points to EMU (12,700 to the point). */
export const emu = (points: number): number => Math.round(points * 12700)

/** Points to hundredths of a point, as in type sizes, line spacing and letter spacing. */
export const hundredths = (points: number): number => Math.round(points * 100)

/** Degrees to sixty-thousandths of a degree, brought into 0 to 360. */
export const angle = (degrees: number): number => Math.round((((degrees % 360) + 360) % 360) * 60000)

/** Fractions to hundred-thousandths, as in percentages of DrawingML. */
export const thousandths = (fraction: number): number => Math.round(fraction * 100000)
