// The version of the program, as package.json has it.

/** Printed by --version and with a fault of our own. */
export const version = '0.1.0'
