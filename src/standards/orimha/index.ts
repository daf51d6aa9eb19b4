export { imhs } from './imhs'
