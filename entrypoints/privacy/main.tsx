import licences from "virtual:licences";
import { signal } from "@preact/signals";
import { render } from "preact";
import { dressPage } from "@/components/appearance.ts";
import { Privacy } from "@/components/privacy/Privacy.tsx";
import { language } from "@/components/settings.ts";
import { type LanguageCode, languages, type Messages } from "@/data/locales/index.ts";

const messages = signal<Messages>(languages.nl);
const speak = (code: LanguageCode) => {
  messages.value = languages[code] ?? languages.nl;
};

function Page() {
  const words = messages.value;
  document.documentElement.lang = words.code;
  document.title = `${words.privacy.title} – ${words.store.name}`;
  return (
    <Privacy
      messages={words}
      licences={licences}
      onLanguage={() => void language.setValue(words.code === "nl" ? "en" : "nl")}
    />
  );
}

void dressPage();
language.watch(speak);
speak(await language.getValue());
render(<Page />, document.getElementById("app")!);
