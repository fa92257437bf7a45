import { render } from "preact";
import { language } from "@/components/settings.ts";
import { Welcome } from "@/components/welcome/Welcome.tsx";
import { followPage } from "../options/page.ts";
import { followSites } from "../options/sites.ts";

const messages = followPage(({ welcome }) => welcome.title);
const model = await followSites(messages);
render(
  <Welcome
    model={model}
    onLanguage={() => void language.setValue(messages.value.code === "nl" ? "en" : "nl")}
  />,
  document.getElementById("app")!,
);
