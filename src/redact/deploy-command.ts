import { baseName, folderOf } from '../model/files/path.ts'
import { shellWord } from './shell-word.ts'

/** The command that deploys the app of a config, to paste in the root of the project. */
export function deployCommand(path: string): string {
  const folder = folderOf(path)
  if (baseName(path) === 'fly.toml') return folder === '' ? 'fly deploy' : `fly deploy ${shellWord(folder)}`
  return `fly deploy --config ${shellWord(path)}`
}
