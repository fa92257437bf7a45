import "@/components/site/site.css";
import { render } from "preact";
import { Find } from "@/components/site/Find.tsx";
import { showNames } from "@/components/site/names.ts";
import words from "@/data/locales/site/nl.ts";

// The pages can be read without this; it puts in what needs a script.
const find = document.getElementById("find");
if (find) render(<Find words={words.find} filter={showNames} />, find);

const story = document.getElementById("story");
if (story) void import("./ShownStory.tsx").then(({ showStory }) => showStory(story));

const organisations = document.getElementById("organisations");
if (organisations)
  void import("./ShownOrganisations.tsx").then(({ showOrganisations }) =>
    showOrganisations(organisations),
  );
