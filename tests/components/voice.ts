import { vi } from "vitest";
import type { Speech } from "@/components/ReadAloudModel.ts";

/** A device with or without a voice, that reads until a test says that it came to the end. */
export function voice(canRead: boolean) {
  let end = () => {};
  let tell: (canRead: boolean) => void = () => {};
  return {
    read: vi.fn((_: string) => new Promise<void>((resolve) => (end = resolve))),
    stop: vi.fn(() => end()),
    watch(listen) {
      tell = listen;
      listen(canRead);
      return () => {
        tell = () => {};
      };
    },
    /** The reading comes to its end. */
    end: () => end(),
    /** A voice comes or goes. */
    change: (yes: boolean) => tell(yes),
  } satisfies Speech & Record<string, unknown>;
}
