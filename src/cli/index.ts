/**
 * The command line: one file per command, words for people. What comes in are the words typed, what goes out are
 * words printed and an exit code; what is done is done in other rooms.
 */
export { commands } from './commands.ts'
export { main } from './main.ts'
