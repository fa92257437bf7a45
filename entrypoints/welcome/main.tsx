import { render } from "preact";
import { Welcome } from "@/components/welcome/Welcome.tsx";
import { followPage } from "../options/page.ts";
import { followSites } from "../options/sites.ts";

const words = await followPage(({ welcome }) => welcome.title);
const model = await followSites(words);
render(<Welcome model={model} onLanguage={words.choose} />, document.getElementById("app")!);
