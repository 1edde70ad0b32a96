import { standard, type Network } from "satsing";

/** A group of Asker's school leaders, whose second session is given a date before its first. */
export const network: Network = {
  groups: [
    {
      id: "g1",
      sessions: [
        { id: "s1", startsOn: "2018-11-16", venue: "Asker kulturhus" },
        { id: "s2", startsOn: "2018-03-18", venue: "Asker kulturhus" },
      ],
    },
  ],
};

/** The network as a form library validates it: by the rules of the school year, in English. */
export const schema = standard("network", {
  programme: "no.asker.ledernettverk",
  draft: true,
  lang: "en",
  context: { municipality: "0220", period: { startsOn: "2018-08-01" } },
});

/** The sessions of the form. */
export const SESSIONS = [0, 1] as const;
