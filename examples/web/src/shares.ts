import { allocate, allocateTree, type Allocation, type AllocationRequest, type Award, type Claim, type Pot, type PotTree, type TreeAllocation } from "satsing/funding";

/** What one recipient asked, got, and could have got at least and at most; all in øre. */
export interface Row {
  /** Its place among all rows: the pot and the claim. */
  key: string;
  claim: Claim;
  award: Award;
  name: string;
  least: number | undefined;
  most: number | undefined;
}

/** One pot and how it is shared out. */
export interface Share {
  id: string;
  /** What the pot is called and what its key rests on; a pot that is not in a tree says neither. */
  name: string | undefined;
  restsOn: string | undefined;
  pot: number;
  left: number;
  rows: readonly Row[];
}

/** How a request is answered: shared out, or why it cannot be. */
export type Answer =
  | { outcome: "settled"; pot: number; left: number; shares: readonly Share[] }
  | { outcome: "tie"; between: readonly string[]; places: number }
  | { outcome: "infeasible"; needed: number; available: number; claims: readonly string[] };

/** A request by the name of its file. */
export interface Request {
  id: string;
  request: AllocationRequest | PotTree;
}

const FILES = import.meta.glob<unknown>("../../requests/*.json", { eager: true, import: "default" });

/** The requests that come with the site, those with most claims first. */
export const REQUESTS: readonly Request[] = Object.entries(FILES)
  .flatMap(([path, request]) => (isRequest(request) ? [{ id: path.replace(/^.*\/|\.json$/g, ""), request }] : []))
  .sort((left, right) => size(right.request) - size(left.request));

/** Shares a pot out, or a tree of pots. */
export function answer(request: AllocationRequest | PotTree): Answer {
  if (!("pots" in request)) return ofOne(request, allocate(request));
  return ofTree(request, allocateTree(request));
}

function ofOne(request: AllocationRequest, answer: Allocation): Answer {
  const named = (ids: readonly string[]): string[] => ids.map((id) => nameOf(request.claims, id));
  switch (answer.outcome) {
    case "settled": {
      const rows = rowsOf("", request, answer.awards);
      return { outcome: "settled", pot: request.pot, left: answer.left, shares: [{ id: "", name: undefined, restsOn: undefined, pot: request.pot, left: answer.left, rows }] };
    }
    case "tie":
      return { ...answer, between: named(answer.between) };
    case "infeasible":
      return { ...answer, claims: named(answer.claims) };
  }
}

function ofTree(tree: PotTree, answer: TreeAllocation): Answer {
  const potOf = (id: string): Pot | undefined => tree.pots.find((pot) => pot.id === id);
  const named = (pot: string, ids: readonly string[]): string[] => ids.map((id) => nameOf(potOf(pot)?.claims ?? [], id));
  switch (answer.outcome) {
    case "settled": {
      const shares = answer.pots.flatMap(({ id, pot, left, awards }) => {
        const asked = potOf(id);
        return asked ? [{ id, name: asked.name ?? id, restsOn: asked.restsOn, pot, left, rows: rowsOf(id, asked, awards) }] : [];
      });
      return { outcome: "settled", pot: tree.pot, left: answer.left, shares };
    }
    case "tie":
      return { ...answer, between: named(answer.pot, answer.between) };
    case "infeasible":
      return { ...answer, claims: named(answer.pot, answer.claims) };
  }
}

function rowsOf(pot: string, request: AllocationRequest | Pot, awards: readonly Award[]): Row[] {
  const known = new Map(awards.map((award) => [award.id, award]));
  return request.claims.flatMap((claim) => {
    const award = known.get(claim.id);
    return award ? [{ key: `${pot}/${claim.id}`, claim, award, name: claim.name ?? claim.id, ...bounds(claim, request) }] : [];
  });
}

/** The least and the most that a claim can get: its own bounds, and those that the guarantee sets from last year. */
function bounds(claim: Claim, { guarantee }: AllocationRequest | Pot): { least: number | undefined; most: number | undefined } {
  const ofLastYear = (share: string | undefined): number | undefined =>
    share === undefined || claim.lastYear === undefined ? undefined : Math.round(claim.lastYear * fraction(share));
  const known = (values: (number | undefined)[]): number[] => values.filter((value) => value !== undefined);
  const least = known([claim.floor, ofLastYear(guarantee?.atLeast)]);
  const most = known([claim.cap, claim.asked, ofLastYear(guarantee?.atMost)]);
  return { least: least.length > 0 ? Math.max(...least) : undefined, most: most.length > 0 ? Math.min(...most) : undefined };
}

/** How much a share is, near enough to draw it. */
function fraction(share: string): number {
  const [top = "0", bottom = share.endsWith("%") ? "100" : "1"] = share.replace("%", "").split("/");
  return Number(top.replace(",", ".")) / Number(bottom);
}

/** A part of last year's award; nothing for who had none. */
export function ofLastYear(row: Row, ore: number | undefined): number | undefined {
  return ore === undefined || !row.claim.lastYear ? undefined : ore / row.claim.lastYear;
}

/** How much the award has grown since last year. */
export function changeOf(row: Row): number | undefined {
  const share = ofLastYear(row, row.award.amount);
  return share === undefined ? undefined : share - 1;
}

function nameOf(claims: readonly Claim[], id: string): string {
  return claims.find((claim) => claim.id === id)?.name ?? id;
}

function isRequest(request: unknown): request is AllocationRequest | PotTree {
  return typeof request === "object" && request !== null && "pot" in request && ("claims" in request || "pots" in request);
}

function size(request: AllocationRequest | PotTree): number {
  return "pots" in request ? request.pots.reduce((sum, pot) => sum + pot.claims.length, 0) : request.claims.length;
}
