import { render } from "preact";
import { Options } from "@/components/options/Options.tsx";
import { followPage } from "./page.ts";
import { followSites } from "./sites.ts";
import { followWishes } from "./wishes.ts";

const messages = followPage(({ options }) => options.title);
const model = await followSites(messages);
const wishes = await followWishes(model.status, messages);
render(<Options model={model} wishes={wishes} />, document.getElementById("app")!);
