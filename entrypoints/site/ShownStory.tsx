import packed from "virtual:facts";
import { signal } from "@preact/signals";
import { render } from "preact";
import { copy } from "@/components/clipboard.ts";
import { StoryForm } from "@/components/site/StoryForm.tsx";
import { StoryFormModel } from "@/components/site/StoryFormModel.ts";
import nl from "@/data/locales/nl.ts";
import site from "@/data/locales/site/nl.ts";
import { networks } from "@/data/networks/index.ts";
import { unpack } from "@/data/pack.ts";
import { hasPreset } from "@/data/preset.ts";
import { storyNetworks } from "@/data/story.ts";
import topics from "@/data/topics.json";

const key = "verhaal";

/** Puts the fields of the story in place of its questions. */
export function showStory(root: HTMLElement): void {
  const model = new StoryFormModel(
    {
      read() {
        try {
          return localStorage.getItem(key) ?? undefined;
        } catch {
          return undefined;
        }
      },
      keep(text) {
        try {
          localStorage.setItem(key, text);
          return true;
        } catch {
          return false;
        }
      },
      forget() {
        try {
          localStorage.removeItem(key);
        } catch {}
      },
      copy,
      share: navigator.share && ((text) => navigator.share({ text })),
      settle: () => history.replaceState(null, "", "#verhaal"),
    },
    unpack(packed),
    topics,
    storyNetworks.map((id) => networks[id]),
    signal(nl),
    site.story,
  );
  const propose = () => {
    if (!hasPreset(location.hash)) return;
    showLink(location.href, model.copy);
    model.preset.propose(location.hash);
  };
  root.replaceChildren();
  render(<StoryForm model={model} messages={nl} words={site.story} />, root);
  addEventListener("hashchange", propose);
  propose();
}

/** Lets somebody take the link that they came with to the extension. */
function showLink(link: string, onCopy: (text: string) => void): void {
  const place = document.getElementById("extension-link");
  if (!place) return;
  render(
    <button type="button" onClick={() => onCopy(link)}>
      {site.story.copyLink}
    </button>,
    place,
  );
}
