import { describe, expect, test } from "vitest";
import { AddressModel } from "@/components/frame/AddressModel.ts";
import {
  addressOf,
  addressOfSubject,
  addressOfView,
  menu,
  viewOf,
} from "@/components/frame/views.ts";
import nl from "@/data/locales/nl.ts";
import { party, person } from "../facts.ts";

test("every view of the menu has a name, and its address leads to it", () => {
  for (const name of menu) {
    expect(nl.page[name]).toMatch(/\p{L}/u);
    expect(viewOf(addressOf(name))).toEqual({ name, id: "" });
  }
});

test.each([
  ["", { name: "lookUp", id: "" }],
  ["#", { name: "lookUp", id: "" }],
  ["#verhaal", { name: "story", id: "" }],
  ["#verhaal?onderwerp=pgb&persoon=rob-jetten", { name: "story", id: "" }],
  ["#persoon/rob-jetten", { name: "person", id: "rob-jetten" }],
  ["#partij/50plus", { name: "party", id: "50plus" }],
])("the address %j leads to %j", (hash, view) => {
  expect(viewOf(hash)).toEqual(view);
});

test.each([
  "#Zoeken",
  "#persoon",
  "#persoon/",
  "#persoon/Rob Jetten",
  "#persoon/rob-jetten/x",
  "#persoon/<img src=x onerror=alert(1)>",
  "#persoon/%3Cscript%3E",
  "#persoon/__proto__",
  `#persoon/${"a".repeat(101)}`,
  "#verhaal/rob-jetten",
  "#toString",
  "#javascript:alert(1)",
  "#/",
])("the address %j leads nowhere", (hash) => {
  expect(viewOf(hash)).toEqual({ name: "unknown", id: "" });
});

test("people and parties have an address; who is nowhere is led to looking up", () => {
  expect(addressOfSubject(person)).toBe("#persoon/rob-jetten");
  expect(addressOfSubject(party)).toBe("#partij/d66");
  expect(addressOfView({ name: "unknown", id: "" })).toBe("#zoeken");
});

describe("going somewhere", () => {
  /** A browser's history with one entry for each address, and where somebody is in it. */
  function open(...hashes: string[]) {
    const seen = new Set<number>();
    let at = 0;
    const address = new AddressModel({
      hash: () => hashes[at]!,
      see() {
        const before = seen.has(at);
        seen.add(at);
        return before;
      },
    });
    const go = (steps: number) => {
      at += steps;
      address.move();
    };
    return { address, go };
  }

  test("the first view is where the page opened; nobody moved yet", () => {
    const { address } = open("#persoon/rob-jetten");
    expect(address.view.value.name).toBe("person");
    expect(address.hasMoved.value).toBe(false);
  });

  test("who goes on arrives at something new, who goes back knows where they were", () => {
    const { address, go } = open("", "#persoon/rob-jetten", "#partij/d66");
    go(1);
    expect(address.view.value).toEqual({ name: "person", id: "rob-jetten" });
    expect(address.hasMoved.value).toBe(true);
    expect(address.cameFrom.value).toBeUndefined();
    go(1);
    expect(address.cameFrom.value).toBeUndefined();
    go(-2);
    expect(address.view.value.name).toBe("lookUp");
    expect(address.cameFrom.value).toBe("#partij/d66");
  });
});
