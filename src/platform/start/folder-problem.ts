import { StartProblem } from './start-problem.ts'

/** The operator's sentence for an error of the file system; other errors come back as they are. */
export function folderProblem(folder: string, error: unknown): unknown {
  const cause = error as NodeJS.ErrnoException
  const sentence = {
    EACCES: `Stedsans får ikke skrive i ${folder}. Gi brukeren som starter programmet eierskap til mappen, eller velg en annen med STEDSANS_DATA.`,
    EPERM: `Stedsans får ikke skrive i ${folder}. Gi brukeren som starter programmet eierskap til mappen, eller velg en annen med STEDSANS_DATA.`,
    EROFS: `${folder} ligger på en disk som bare kan leses. Velg en annen mappe med STEDSANS_DATA.`,
    // What Node answers when a folder inside one that can only be read is to be made.
    ENOENT: `Mappen ${folder} lar seg ikke lage. Ligger den på en disk som bare kan leses, velg en annen med STEDSANS_DATA.`,
    ENOSPC: `Disken med ${folder} er full. Frigjør plass og start på nytt. Ingenting av det som er lagret, er tapt.`,
    EDQUOT: `Diskkvoten for ${folder} er brukt opp. Frigjør plass og start på nytt.`,
    ENOTDIR: `${folder} er ikke en mappe. Velg en mappe med STEDSANS_DATA.`,
    EEXIST: `${folder} er ikke en mappe. Velg en mappe med STEDSANS_DATA.`,
    ENAMETOOLONG: `Stien ${folder.slice(0, 60)}… er for lang. Velg en kortere med STEDSANS_DATA.`,
  }[cause?.code ?? '']
  return sentence ? new StartProblem(sentence, { cause }) : error
}
