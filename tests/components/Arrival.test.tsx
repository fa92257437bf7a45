// @vitest-environment happy-dom
import { act, cleanup, render, screen } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { type Address, AddressModel } from "@/components/frame/AddressModel.ts";
import { Arrival } from "@/components/frame/Arrival.tsx";

afterEach(cleanup);

/** Two views, of which the first has a link to the second. */
function Page({ address }: { address: Address }) {
  return (
    <Arrival address={address}>
      {address.view.value.name === "lookUp" ? (
        <div key="one">
          <h2 tabIndex={-1}>Zoek</h2>
          <a href="#persoon/rob-jetten">Rob Jetten</a>
        </div>
      ) : (
        <div key="two">
          <h2 tabIndex={-1}>Rob Jetten</h2>
        </div>
      )}
    </Arrival>
  );
}

function open() {
  let hash = "#zoeken";
  let isSeen = false;
  const address = new AddressModel({ hash: () => hash, see: () => isSeen });
  render(<Page address={address} />);
  const go = (to: string, back = false) => {
    hash = to;
    isSeen = back;
    return act(() => address.move());
  };
  return go;
}

test("the page that opens leaves the focus alone", () => {
  open();
  expect(document.activeElement).toBe(document.body);
});

test("who follows a link arrives at the title, and who goes back at the link", async () => {
  const go = open();
  screen.getByRole("link").focus();
  await go("#persoon/rob-jetten");
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Rob Jetten" }));
  await go("#zoeken", true);
  expect(document.activeElement).toBe(screen.getByRole("link", { name: "Rob Jetten" }));
});

test("who comes to the first view by its own link arrives at its title", async () => {
  const go = open();
  await go("#persoon/rob-jetten");
  await go("#zoeken");
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Zoek" }));
});
