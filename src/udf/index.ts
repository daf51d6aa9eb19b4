/** What becomes `dist/udf.iife.js`: one script for engines that load no modules, with the one global `imhEligibility`. */
export { assessJson } from './assess-json'
