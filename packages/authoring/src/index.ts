export { type ReadPack, readPack } from './pack/read-pack'
