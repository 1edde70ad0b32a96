/** The programme that the first visit shows. */
export const FIRST_PROGRAMME = "no.asker.ledernettverk";
