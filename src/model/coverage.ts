/** Kinds of files as a report counts them. */
export const FILE_KINDS = ['flyConfigs', 'dockerfiles', 'workflows', 'otherFiles', 'sourceFiles'] as const
export type FileKind = (typeof FILE_KINDS)[number]

/** How many files of each kind were read of a project. `otherFiles` are settings and scripts. */
export type Coverage = Readonly<Record<FileKind, number>>
