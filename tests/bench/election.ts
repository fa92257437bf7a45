import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { importElection } from "../../data/refresh/election.ts";
import { dataFolder } from "../../data/refresh/read.ts";

const given =
  "Anna Bram Carla Daan Eva Frits Gijs Hanna Iris Jan Kees Lotte Maarten Noor Omar Pieter Quinten Renée Sjoerd Tine Ursula Vera Willem Xandra Yusuf Zoë Fatima Geert Hülya Jorrit Marloes André Loïs Björn Chloé Ruud".split(
    " ",
  );
const between = ["", "", "", "", "van", "de", "van der", "van den", "ter", "van 't"];
const family =
  "Jansen Visser Bakker Smit Mulder Bos Vos Peters Hendriks Dekker Brouwer Dijkstra Kok Vermeulen Berg Heuvel IJzerman Öztürk Yılmaz Kaya Aydın Nguyen Ålund Müller Groot Kuipers Postma Hoekstra Sarıkaya Wijnberg Zwart Scholten Haan Veenstra Terpstra Molenaar Prinsen Roelofs Schouten Koster".split(
    " ",
  );
const parties = [
  "VVD",
  "CDA",
  "D66",
  "GROENLINKS / Partij van de Arbeid (PvdA)",
  "SP (Socialistische Partij)",
  "ChristenUnie",
  "Partij voor de Dieren",
  "50PLUS",
  "Volt",
  "JA21",
  "Forum voor Democratie",
  "BBB",
];

/** Numbers that look like chance and are the same every time. https://en.wikipedia.org/wiki/Linear_congruential_generator */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

interface Made {
  readonly list: string;
  readonly position: number;
  readonly xml: string;
}

function candidate(roll: (sides: number) => number, position: number): string {
  const first = given[roll(given.length)] ?? "";
  const prefix = between[roll(between.length)] ?? "";
  const last = `${family[roll(family.length)]}${roll(4) === 0 ? `-${family[roll(family.length)]}` : ""}`;
  const initials = `${first[0]}.${String.fromCharCode(65 + roll(26))}.${String.fromCharCode(65 + roll(26))}.`;
  return `          <Candidate>
            <CandidateIdentifier Id="${position}"/>
            <CandidateFullName>
              <xnl:PersonName>
                <xnl:NameLine NameType="Initials">${initials}</xnl:NameLine>
                <xnl:FirstName>${first}</xnl:FirstName>
${prefix ? `                <xnl:NamePrefix>${prefix}</xnl:NamePrefix>\n` : ""}                <xnl:LastName>${last}</xnl:LastName>
              </xnl:PersonName>
            </CandidateFullName>
            <Gender>${roll(2) ? "female" : "male"}</Gender>
            <QualifyingAddress>
              <xal:Locality>
                <xal:LocalityName>Plaats ${roll(2000)}</xal:LocalityName>
              </xal:Locality>
            </QualifyingAddress>
          </Candidate>
`;
}

interface Contest {
  readonly election: string;
  readonly name: string;
  readonly category: string;
  readonly domain?: string;
  readonly district: string;
}

function message(contest: Contest, made: readonly Made[]): string {
  const lists = Map.groupBy(made, ({ list }) => list);
  const affiliations = [...lists].map(
    ([list, candidates], index) => `        <Affiliation>
          <AffiliationIdentifier Id="${index + 1}">
            <RegisteredName>${list}</RegisteredName>
          </AffiliationIdentifier>
          <Type>op zichzelf staande lijst</Type>
          <kr:ListData PublicationLanguage="nl" PublishGender="true"/>
${candidates.map(({ xml }) => xml).join("")}        </Affiliation>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<EML xmlns="urn:oasis:names:tc:evs:schema:eml" xmlns:ds="http://www.w3.org/2000/09/xmldsig#" xmlns:kr="http://www.kiesraad.nl/extensions" xmlns:xal="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xnl="urn:oasis:names:tc:ciq:xsdschema:xNL:2.0" Id="230b" SchemaVersion="5">
  <TransactionId>1</TransactionId>
  <ManagingAuthority>
    <AuthorityIdentifier Id="CSB">Centraal stembureau</AuthorityIdentifier>
    <AuthorityAddress/>
  </ManagingAuthority>
  <IssueDate>2030-02-01</IssueDate>
  <kr:CreationDateTime>2030-02-01T10:00:00.000</kr:CreationDateTime>
  <CandidateList>
    <Election>
      <ElectionIdentifier Id="${contest.election}">
        <ElectionName>${contest.name}</ElectionName>
        <ElectionCategory>${contest.category}</ElectionCategory>
${contest.domain ? `        <kr:ElectionDomain>${contest.domain}</kr:ElectionDomain>\n` : ""}        <kr:ElectionDate>2030-03-20</kr:ElectionDate>
        <kr:NominationDate>2030-02-04</kr:NominationDate>
      </ElectionIdentifier>
      <Contest>
        <ContestIdentifier Id="${contest.district}"/>
${affiliations.join("")}      </Contest>
    </Election>
  </CandidateList>
</EML>
`;
}

/** Writes a municipal election in the format of the Kiesraad (EML_NL 230b): one file per municipality, so many candidates in all, each in one municipality. */
export function writeMunicipal(folder: string, candidates: number, municipalities = 342): void {
  mkdirSync(folder, { recursive: true });
  const roll = dice(2030);
  let left = candidates;
  for (let number = 1; number <= municipalities; number++) {
    const domain = `Gemeente ${String(number).padStart(3, "0")}`;
    const here = Math.round(left / (municipalities - number + 1));
    left -= here;
    const names = [
      ...parties.filter(() => roll(10) < 7),
      `Lokaal ${number}`,
      "Leefbaar &amp; Sociaal",
    ];
    const made = Array.from({ length: here }, (_, index) => {
      const position = Math.floor(index / names.length) + 1;
      return { list: names[index % names.length] ?? "", position, xml: candidate(roll, position) };
    });
    const contest = {
      election: `GR2030_${number}`,
      name: `Gemeenteraad ${domain} 2030`,
      category: "GR",
      domain,
      district: "geen",
    };
    writeFileSync(
      join(folder, `Kandidatenlijsten_GR2030_${number}.eml.xml`),
      message(contest, made),
    );
  }
}

/** Writes a national election in the same format: twenty districts; the upper half of each list stands in all of them, the rest in one. */
export function writeNational(folder: string, candidates: number, districts = 20): void {
  mkdirSync(folder, { recursive: true });
  const roll = dice(2031);
  const lists = Array.from({ length: 30 }, (_, index) => parties[index] ?? `Lijst ${index + 1}`);
  const everywhere = Math.round(candidates / 2 / lists.length);
  const shared = lists.flatMap((list) =>
    Array.from({ length: everywhere }, (_, index) => ({
      list,
      position: index + 1,
      xml: candidate(roll, index + 1),
    })),
  );
  const local = Math.round(candidates / 2 / lists.length / districts);
  for (let district = 1; district <= districts; district++) {
    const own = lists.flatMap((list) =>
      Array.from({ length: local }, (_, index) => {
        const position = everywhere + index + 1;
        return { list, position, xml: candidate(roll, position) };
      }),
    );
    const contest = {
      election: "TK2030",
      name: "Tweede Kamer 2030",
      category: "TK",
      district: String(district),
    };
    writeFileSync(
      join(folder, `Kandidatenlijsten_TK2030_${district}.eml.xml`),
      message(contest, [...shared, ...own]),
    );
  }
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

/** Makes an election of the size asked, imports it into a copy of the facts, and prints what that cost. One kind per process, because memory is counted for the whole process. */
async function measure(kind: "municipal" | "national", candidates: number, keep: boolean) {
  const folder = mkdtempSync(join(tmpdir(), `election-${kind}-`));
  const lists = join(folder, "lists");
  const data = join(folder, "data");
  (kind === "municipal" ? writeMunicipal : writeNational)(lists, candidates);
  cpSync(dataFolder, data, {
    recursive: true,
    filter: (path) => statSync(path).isDirectory() || /\.(?:json|md)$/.test(path),
  });
  const files = readdirSync(lists);
  const bytes = files.reduce((sum, file) => sum + statSync(join(lists, file)).size, 0);
  const made = process.resourceUsage().maxRSS;
  const start = performance.now();
  const code = await importElection([lists, "bench2030"], data, "2030-02-05", (text) =>
    process.stdout.write(text),
  );
  const seconds = (performance.now() - start) / 1000;
  const peak = process.resourceUsage().maxRSS;
  const written = statSync(join(data, "elections", "bench2030.json")).size;
  console.log(
    `${kind}: ${files.length} files, ${megabytes(bytes)} of XML → ${megabytes(written)} of JSON in ${seconds.toFixed(1)} s; highest memory ${megabytes(peak * 1024)} (${megabytes(made * 1024)} before the import)`,
  );
  if (keep) console.log(`Kept in ${folder}.`);
  else rmSync(folder, { recursive: true });
  process.exitCode = code;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      kind: { type: "string", default: "municipal" },
      candidates: { type: "string" },
      keep: { type: "boolean", default: false },
    },
  });
  if (values.kind === "municipal" || values.kind === "national")
    await measure(
      values.kind,
      Number(values.candidates ?? (values.kind === "municipal" ? 60_000 : 6_000)),
      values.keep,
    );
  else {
    console.log(
      "node tests/bench/election.ts [--kind municipal|national] [--candidates NUMBER] [--keep]",
    );
    process.exitCode = 3;
  }
}
