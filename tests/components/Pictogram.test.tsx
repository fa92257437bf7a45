// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/preact";
import { afterEach, describe, expect, test } from "vitest";
import { Pictogram } from "@/components/Pictogram.tsx";
import { pictograms } from "@/components/pictograms.ts";
import { topics } from "@/data/topics.json";

afterEach(cleanup);

test("there is one drawing for each topic, and none for anything else", () => {
  expect(Object.keys(pictograms).sort()).toEqual(topics.map(({ id }) => id).sort());
});

test("no two topics have the same drawing", () => {
  expect(new Set(Object.values(pictograms)).size).toBe(topics.length);
});

describe.each(Object.entries(pictograms))("the drawing of %s", (topic, lines) => {
  test("is nothing but lines", () => {
    expect(lines).toMatch(/^M[\d\s.,MLHVCSAZmlhvcsaz-]+$/);
  });

  test("is hidden from a screen reader, which reads the word beside it", () => {
    const { container } = render(<Pictogram topic={topic} />);
    expect(container.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
    expect(container.textContent).toBe("");
  });
});

test("a topic without a drawing shows nothing", () => {
  expect(render(<Pictogram topic="onbekend" />).container.innerHTML).toBe("");
});
