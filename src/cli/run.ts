import { version } from '../../package.json'
import { assessCommand } from './assess-command'
import { batchCommand } from './batch/batch-command'
import { compareCommand } from './compare-command'
import { forecastCommand } from './forecast-command'
import { USAGE } from './help'
import { importCommand } from './import-command'
import { UsageError, type ExitCode, type Io } from './io'
import { levelsCommand } from './levels-command'
import { planCommand } from './plan-command'
import { questionsCommand } from './questions-command'
import { renewalsCommand } from './renewals-command'
import { schemaCommand } from './schema-command'
import { standardsCommand } from './standards-command'

const COMMANDS = 'assess, levels, plan, forecast, compare, renewals, questions, import, batch, standards and schema'

/** Runs the command with its arguments and gives its exit code, `batch` once its input is over; writes only through `io`. */
export function run(args: readonly string[], io: Io): ExitCode | Promise<ExitCode> {
  const refused = (error: unknown): ExitCode => {
    if (!(error instanceof UsageError)) throw error
    io.err(`imh-eligibility: ${error.message}\n`)
    return 2
  }
  try {
    const code = dispatch(args, io)
    return typeof code === 'number' ? code : code.catch(refused)
  } catch (error) {
    return refused(error)
  }
}

function dispatch([command, ...rest]: readonly string[], io: Io): ExitCode | Promise<ExitCode> {
  if (rest.includes('--help') || rest.includes('-h')) return dispatch(['help'], io)
  switch (command) {
    case 'assess':
      return assessCommand(rest, io)
    case 'levels':
      return levelsCommand(rest, io)
    case 'plan':
      return planCommand(rest, io)
    case 'forecast':
      return forecastCommand(rest, io)
    case 'compare':
      return compareCommand(rest, io)
    case 'renewals':
      return renewalsCommand(rest, io)
    case 'questions':
      return questionsCommand(rest, io)
    case 'import':
      return importCommand(rest, io)
    case 'batch':
      return batchCommand(rest, io)
    case 'standards':
      return standardsCommand(rest, io)
    case 'schema':
      return schemaCommand(rest, io)
    case 'help':
    case '--help':
    case '-h':
      io.out(USAGE)
      return 0
    case '--version':
    case '-v':
      io.out(`${version}\n`)
      return 0
    case undefined:
      throw new UsageError(`expected a command\n\n${USAGE}`)
    default:
      throw new UsageError(`unknown command ${JSON.stringify(command)}; there are ${COMMANDS} (--help tells more)`)
  }
}
