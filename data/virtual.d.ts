declare module "virtual:facts" {
  /** Parties and office-holders; `unpack` in `pack.ts` reads them. */
  const packed: import("./pack.ts").Packed;
  export default packed;
}

declare module "virtual:candidates" {
  /** The lists of elections; `unpackCandidates` in `pack.ts` reads them, `withCandidates` in `candidates.ts` adds them to the facts. */
  const packed: import("./pack.ts").PackedCandidates;
  export default packed;
}

declare module "virtual:index" {
  /** What a search needs of the facts and topics, built before; `createSearch` in `search.ts` takes it. */
  const index: import("./search-index.ts").SearchIndex;
  export default index;
}

declare module "virtual:history" {
  /** What parties were before. */
  const history: import("./history.ts").History;
  export default history;
}

declare module "virtual:licences" {
  /** The licences of what the extension ships of others. */
  const licences: readonly import("./licences.ts").Licence[];
  export default licences;
}
