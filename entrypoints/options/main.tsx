import { render } from "preact";
import { Options } from "@/components/options/Options.tsx";
import { followHabits } from "./habits.ts";
import { followPage } from "./page.ts";
import { followSites } from "./sites.ts";
import { followWishes } from "./wishes.ts";

const words = await followPage(({ options }) => options.title);
const model = await followSites(words);
const wishes = await followWishes(model.status, words.messages);
const habits = await followHabits(model.status, words.messages);
render(<Options model={model} wishes={wishes} habits={habits} />, document.getElementById("app")!);
