import licences from "virtual:licences";
import { render } from "preact";
import { Privacy } from "@/components/privacy/Privacy.tsx";
import { followPage } from "../options/page.ts";

const { messages, choose } = await followPage(({ privacy }) => privacy.title);

function Page() {
  return (
    <Privacy
      messages={messages.value}
      licences={licences}
      onLanguage={(code) => void choose(code)}
    />
  );
}

render(<Page />, document.getElementById("app")!);
