/** The stages, in the order in which they are closed: nobody is given work that nobody takes on. */
export const STAGE_NAMES = ['poll', 'read', 'story', 'publish'] as const;
export type StageName = (typeof STAGE_NAMES)[number];
