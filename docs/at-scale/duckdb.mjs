// A scalar function for DuckDB in Node: `SELECT id, assess_json(document, '{"standard":"orimha/imhs","asOf":"2026-11-21"}') FROM applicants`.
import { DuckDBScalarFunction, VARCHAR } from '@duckdb/node-api'
import { assessJson } from './assess-json.mjs'

/**
 * Adds `assess_json(document, options)` to a connection. A null in gives a null out.
 *
 * @param {import('@duckdb/node-api').DuckDBConnection} connection
 */
export function addAssessJson(connection) {
  connection.registerScalarFunction(DuckDBScalarFunction.create({
    name: 'assess_json',
    parameterTypes: [VARCHAR, VARCHAR],
    returnType: VARCHAR,
    mainFunction: (_, input, output) => {
      const [documents, options] = [input.getColumnVector(0), input.getColumnVector(1)]
      for (let row = 0; row < input.rowCount; row += 1) {
        const [document, option] = [documents.getItem(row), options.getItem(row)]
        output.setItem(row, document === null || option === null ? null : assessJson(document, option))
      }
      output.flush()
    },
  }))
}
