declare module "virtual:facts" {
  /** Parties and office-holders, packed; `unpack` in `pack.ts` reads them. */
  const packed: import("./pack.ts").Packed;
  export default packed;
}
