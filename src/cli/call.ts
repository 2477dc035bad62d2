// How the program was called: through npm its commands are typed as `npm run briefwright -- …`, and what it says has to say so too.

/** Scripts of package.json that run the program. */
const SCRIPTS = ['briefwright', 'engagement']

/** What a person types before a command. */
export const callOf = (environment: Record<string, string | undefined> = process.env): string =>
  SCRIPTS.includes(environment['npm_lifecycle_event'] ?? '') ? 'npm run briefwright --' : 'briefwright'

/** A sentence with each command in it, between backticks, as it has to be typed here. */
export const asTyped = (text: string, call: string = callOf()): string => text.replaceAll('`briefwright ', `\`${call} `)
