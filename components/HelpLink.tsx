import type { Messages } from "@/data/locales/index.ts";
import { addressOf } from "./frame/views.ts";

interface Props {
  messages: Messages;
  /** Whether this is the full page, which shows the help itself. */
  isPage?: boolean | undefined;
}

/** The way to the help, in the same place in the head of every screen. */
export function HelpLink({ messages, isPage }: Props) {
  const address = addressOf("help");
  if (isPage)
    return (
      <a class="button quiet help-link" href={address}>
        {messages.page.help}
      </a>
    );
  return (
    <a class="button quiet help-link" href={`/page.html${address}`} target="_blank" rel="noopener">
      {messages.page.help}
      <span class="spoken"> ({messages.page.newTab})</span>
    </a>
  );
}
