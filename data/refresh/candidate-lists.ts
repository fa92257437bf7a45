import { createReadStream } from "node:fs";
import sax from "sax";

/** The name of a candidate as the list has it. */
export interface CandidateName {
  /** "A.B.C." */
  readonly initials: string;
  /** "Annemieke"; absent when the list gives initials only. */
  readonly first?: string;
  /** "van der" */
  readonly prefix?: string;
  /** "Oorschot" */
  readonly last: string;
}

/** One candidate on one list in one electoral district. */
export interface Candidacy {
  /** Number of the list; a text, as the format allows. */
  readonly list: string;
  /** Registered name above the list; empty for a list without one. */
  readonly party: string;
  readonly position: number;
  readonly name: CandidateName;
}

/** The head of a file. */
export interface ElectionHead {
  /** "TK2025", "GR2026_Utrecht". */
  readonly id: string;
  /** "Tweede Kamer der Staten-Generaal 2025". */
  readonly name: string;
  /** "TK", "GR", "PS", "EP", "AB", … */
  readonly category: string;
  /** "Utrecht"; absent in a national election. */
  readonly domain?: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Electoral district: "14", "alle" or "geen". */
  readonly district: string;
}

/** A file that is not a candidate list as documented; the message names what is wrong and on which line. */
export class NotACandidateList extends Error {
  override readonly name = "NotACandidateList";
}

/** A file in the same format that holds something else than the candidates of one district: results, polling stations, a total list. */
export class OtherMessage extends Error {
  override readonly name = "OtherMessage";
}

const namespaces: Readonly<Record<string, string>> = {
  "urn:oasis:names:tc:evs:schema:eml": "",
  "http://www.kiesraad.nl/extensions": "kr:",
  "urn:oasis:names:tc:ciq:xsdschema:xNL:2.0": "xnl:",
};

const inside = "EML/CandidateList/Election/";
const identifier = `${inside}ElectionIdentifier`;
const affiliation = `${inside}Contest/Affiliation`;
const candidate = `${affiliation}/Candidate`;
const person = `${candidate}/CandidateFullName/xnl:PersonName`;

/**
 * Reads one EML_NL 230b file (the candidate lists of one electoral district) as a stream and hands each candidacy on.
 * Reads nothing but names and places on lists: gender and home town are never looked at. Throws `NotACandidateList`, or `OtherMessage`.
 * https://github.com/kiesraad/EML_NL, `230_candidatelist_kiesraad_strict` (2026-11)
 */
export async function readCandidateList(
  path: string,
  each: (candidacy: Candidacy) => void,
): Promise<ElectionHead> {
  const parser = sax.parser(true, { xmlns: true, position: true });
  const wrong = (message: string): NotACandidateList =>
    new NotACandidateList(`${message} (line ${parser.line + 1}).`);

  const head = { id: "", name: "", category: "", domain: "", date: "", district: "" };
  let failure: Error | undefined;
  let open = "";
  let text = "";
  let list = { id: "", name: "" };
  let position = "";
  let fields = { initials: "", first: "", prefix: "", last: "" };
  let nameLine = "";
  let candidates = 0;
  const lengths: number[] = [];

  parser.onerror = (error) => {
    failure ??= wrong(`It is not well-formed XML: ${error.message.split("\n")[0]}`);
  };

  parser.onopentag = (tag) => {
    if (!("uri" in tag)) return;
    const prefix = namespaces[tag.uri];
    lengths.push(open.length);
    open += `${open ? "/" : ""}${prefix === undefined ? "?:" : prefix}${tag.local}`;
    text = "";
    const attribute = (name: string): string => tag.attributes[name]?.value.trim() ?? "";
    switch (open) {
      case "EML":
        if (attribute("Id") !== "230b")
          failure ??= new OtherMessage(`EML ${attribute("Id") || "without a number"}`);
        break;
      case identifier:
        head.id = attribute("Id");
        break;
      case `${inside}Contest/ContestIdentifier`:
        head.district = attribute("Id");
        break;
      case affiliation:
        list = { id: "", name: "" };
        break;
      case `${affiliation}/AffiliationIdentifier`:
        list.id = attribute("Id");
        break;
      case candidate:
        position = "";
        fields = { initials: "", first: "", prefix: "", last: "" };
        break;
      case `${candidate}/CandidateIdentifier`:
        position = attribute("Id");
        break;
      case `${person}/xnl:NameLine`:
        nameLine = attribute("NameType");
        break;
    }
  };

  parser.ontext = (piece) => {
    text += piece;
  };
  parser.oncdata = parser.ontext;

  const value = (): string => text.replace(/\s+/g, " ").trim();

  parser.onclosetag = () => {
    switch (open) {
      case `${identifier}/ElectionName`:
        head.name = value();
        break;
      case `${identifier}/ElectionCategory`:
        head.category = value();
        break;
      case `${identifier}/kr:ElectionDomain`:
        head.domain = value();
        break;
      case `${identifier}/kr:ElectionDate`:
        head.date = value().slice(0, 10);
        break;
      case identifier:
        if (!head.id || !head.category || !/^\d{4}-\d{2}-\d{2}$/.test(head.date))
          failure ??= wrong("The election has no id, no category or no date");
        break;
      case `${affiliation}/AffiliationIdentifier/RegisteredName`:
        list.name = value();
        break;
      case `${person}/xnl:NameLine`:
        if (nameLine === "Initials") fields.initials = value();
        break;
      case `${person}/xnl:FirstName`:
        fields.first = value();
        break;
      case `${person}/xnl:NamePrefix`:
        fields.prefix = value();
        break;
      case `${person}/xnl:LastName`:
        fields.last = value();
        break;
      case candidate:
        if (!/^[1-9]\d*$/.test(list.id)) failure ??= wrong("A list has no number");
        else if (!/^[1-9]\d*$/.test(position))
          failure ??= wrong(`A candidate on list ${list.id} has no place on it`);
        else if (!fields.last)
          failure ??= wrong(`Candidate ${position} on list ${list.id} has no surname`);
        else {
          candidates++;
          each({
            list: list.id,
            party: list.name,
            position: Number(position),
            name: {
              initials: fields.initials,
              ...(fields.first ? { first: fields.first } : {}),
              ...(fields.prefix ? { prefix: fields.prefix } : {}),
              last: fields.last,
            },
          });
        }
        break;
    }
    text = "";
    open = open.slice(0, lengths.pop() ?? 0);
  };

  for await (const piece of createReadStream(path, "utf8")) {
    parser.write(piece as string);
    if (failure) throw failure;
  }
  parser.close();
  if (failure) throw failure;
  if (!head.id) throw wrong("It names no election");
  if (candidates === 0) throw wrong("It holds no candidate");
  const { domain, ...rest } = head;
  return domain ? { ...rest, domain } : rest;
}
