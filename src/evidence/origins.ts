// Who first said what a source says: sources of one origin are one witness, however many they are.

/** The origin of a source as it is compared with others: "P1a" and "P1A " are one, typed by two people. */
export const originOf = ({ origin }: { origin: string }): string => origin.trim().toLowerCase()
