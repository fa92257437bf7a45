// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Correction } from "@/components/popup/Correction.tsx";
import { Mention } from "@/components/popup/Mention.tsx";
import { PartyPage } from "@/components/popup/PartyPage.tsx";
import { PersonPage } from "@/components/popup/PersonPage.tsx";
import { type PopupActs, PopupModel } from "@/components/popup/PopupModel.ts";
import type { Facts } from "@/data/facts.ts";
import type { History } from "@/data/history.ts";
import easy from "@/data/locales/easy.ts";
import en from "@/data/locales/en.ts";
import fy from "@/data/locales/fy.ts";
import nl, { type Messages } from "@/data/locales/nl.ts";
import { networks } from "@/data/networks/index.ts";
import { facts, party, person } from "../facts.ts";
import { popupActs } from "../popup-acts.ts";

afterEach(cleanup);

const older = { ...party, id: "oud", name: "Oude Partij", short: "OP", seats: 0, handles: [] };
const known: Facts = {
  ...facts,
  parties: [party, older],
  people: [
    {
      ...person,
      roles: [
        ...person.roles,
        {
          kind: "committee",
          title: "lid van de Kamercommissie Volksgezondheid",
          from: "2021-04-06",
          seen: "2023-11-06",
          sources: ["own-page"],
        },
      ],
    },
  ],
};
const history: History = {
  sources: [],
  elections: [{ id: "tk2021", date: "2021-03-17", seats: { oud: 3 }, sources: [] }],
  descents: [{ older: "oud", newer: "d66", kind: "merger", date: "2024-01-01", sources: [] }],
  names: [],
  official: [],
};

async function open(loadHistory = async () => history, language: Messages = nl) {
  const acts = popupActs({
    loadFacts: async () => known,
    loadCandidates: vi.fn(async () => ({
      sources: [],
      elections: [
        {
          id: "tk2025",
          name: "Tweede Kamerverkiezing 2025",
          date: "2025-10-29",
          sources: [],
          lists: [
            {
              number: 1,
              name: "D66",
              party: "d66",
              candidates: [{ id: "anna-voorbeeld", name: "Anna Voorbeeld", handles: [], aka: [] }],
              others: [],
            },
          ],
        },
      ],
    })),
    loadHistory,
  });
  const model = new PopupModel(acts, networks, signal<Messages>(language));
  await model.load();
  return { model, acts };
}

const partOf = (title: string | RegExp) =>
  within(screen.getByRole("heading", { name: title }).parentElement!);

describe("the page of a person", () => {
  test("has the accounts with state, source and date, and a link to the party", async () => {
    const { model, acts } = await open();
    render(<PersonPage model={model} id="rob-jetten" />);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Rob Jetten");
    expect(screen.getByRole("link", { name: "Democraten 66" }).getAttribute("href")).toBe(
      "#partij/d66",
    );
    const accounts = partOf("Accounts");
    expect(accounts.getByText("bevestigd")).toBeTruthy();
    expect(accounts.getByText("nog niet bevestigd")).toBeTruthy();
    expect(
      accounts.getAllByRole("link", { name: /^Bron: De partij \(20 juli 2026\)/ }),
    ).toHaveLength(1);
    accounts.getByRole("button", { name: "Kopieer voor X @RobJetten" }).click();
    expect(acts.copy).toHaveBeenCalledWith("@RobJetten");
  });

  test.each([nl, easy, en, fy])(
    "has no two controls with the same words on the screen ($code)",
    async (language) => {
      const { model } = await open(undefined, language);
      render(<PersonPage model={model} id="rob-jetten" />);
      const controls = [...document.querySelectorAll(".acts > *")];
      const seen = controls.map((control) => control.firstChild?.textContent ?? "");
      expect(new Set(seen).size).toBe(4);
      for (const [at, network] of ["X", "X", "Bluesky", "Bluesky"].entries())
        expect(seen[at]).toMatch(new RegExp(` ${network}$`));
    },
  );

  test("tells from when a role is, and why an old one is something that was", async () => {
    const { model } = await open();
    render(<PersonPage model={model} id="rob-jetten" />);
    const roles = partOf("Functies");
    expect(roles.getByText("minister-president")).toBeTruthy();
    expect(roles.getByText("sinds 23 februari 2026")).toBeTruthy();
    expect(roles.getByText("was lid van de Kamercommissie Volksgezondheid")).toBeTruthy();
    expect(
      roles.getByText('Na 6 november 2023 vonden we geen nieuwe bron. Daarom staat er "was".'),
    ).toBeTruthy();
  });

  test("finds a candidate by their link, and keeps candidates out of the search", async () => {
    const { model, acts } = await open();
    render(<PersonPage model={model} id="anna-voorbeeld" />);
    await screen.findByRole("heading", { name: "Anna Voorbeeld" });
    expect(acts.loadCandidates).toHaveBeenCalledTimes(1);
    model.find.type("anna voorbeeld");
    expect(model.find.hits.value).toEqual([]);
  });

  test("says it when nobody has this link", async () => {
    const { model } = await open();
    render(<PersonPage model={model} id="niemand" />);
    await screen.findByText(nl.person.unknown);
  });
});

test("the button that puts somebody in the post goes along with the tab", async () => {
  const { model, acts } = await open();
  const look = vi.spyOn(acts as PopupActs, "look");
  render(<Mention model={model} subject={person} />);
  expect(screen.queryByRole("button")).toBeNull();
  look.mockResolvedValue({ network: "x", box: true });
  await model.look();
  await screen.findByRole("button", { name: "Zet @RobJetten in je bericht" });
  look.mockResolvedValue({ network: "bluesky", box: true });
  await model.look();
  await screen.findByRole("button", { name: "Zet @jetten.example.org in je bericht" });
});

test("one correction is open at a time, and nothing that was typed is lost", async () => {
  const { model } = await open();
  render(
    <>
      <Correction model={model} subject={model.people.value.get("rob-jetten")!} />
      <Correction model={model} subject={model.parties.value.get("d66")!} />
    </>,
  );
  const openers = () => screen.getAllByRole("button", { name: /^Klopt niet\?/ });
  const account = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Account" });
  fireEvent.click(openers()[0]!);
  fireEvent.change(await screen.findByRole("combobox", { name: "Netwerk" }), {
    target: { value: "bluesky" },
  });
  fireEvent.input(account(), { target: { value: "half.getypt" } });
  fireEvent.click(openers()[0]!);
  await screen.findByRole("group", { name: /van Democraten 66/ });
  expect(account().value).toBe("D66");
  expect(screen.getAllByRole("button", { name: "Sluit" })).toHaveLength(1);
  fireEvent.click(openers()[0]!);
  await screen.findByRole("group", { name: /van Rob Jetten/ });
  expect(account().value).toBe("half.getypt");
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Netwerk" }).value).toBe(
    "bluesky",
  );
  await model.correct({ kind: "person", id: "rob-jetten", network: "x", handle: "Jetten66" });
  expect(screen.getByRole("button", { name: "Sluit" })).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Sluit" }));
  await waitFor(() => expect(openers()).toHaveLength(2));
});

describe("the page of a party", () => {
  test("has hashtag, accounts, seats, people, and where it came from", async () => {
    const { model } = await open();
    render(<PartyPage model={model} id="d66" />);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Democraten 66 (D66)");
    expect(partOf("Hashtag").getByRole("button", { name: "Kopieer #D66" })).toBeTruthy();
    expect(partOf("Accounts").getByText("@D66", { selector: "b" })).toBeTruthy();
    expect(partOf("Mensen: 1").getByRole("link", { name: "Rob Jetten" })).toBeTruthy();
    await screen.findByText("Na de verkiezing van 2021");
    const rows = partOf("Zetels in de Tweede Kamer").getAllByRole("row");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      "Nu26 zetels",
      "Na de verkiezing van 2021OP 3 zetels",
    ]);
    expect(
      screen
        .getByRole("link", { name: "OP ging op in D66 op 1 januari 2024." })
        .getAttribute("href"),
    ).toBe("#partij/oud");
  });

  test("says it when the seats of before cannot be had", async () => {
    const { model } = await open(() => Promise.reject(new Error("broken")));
    render(<PartyPage model={model} id="d66" />);
    await screen.findByText(nl.party.noHistory);
  });
});
