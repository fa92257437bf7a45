import type { ReadonlySignal } from "@preact/signals";
import { type Habit, type Habits, HabitsModel } from "@/components/options/HabitsModel.ts";
import type { Status } from "@/components/StatusModel.ts";
import {
  addressed,
  caution,
  isWanted,
  pictureReminder,
  readAddressed,
  remembering,
} from "@/components/settings.ts";
import type { Messages } from "@/data/locales/index.ts";

const items = { caution, pictures: pictureReminder, remembering };

/** What the extension may do of itself and how many names it kept, as they are now and each time they change. */
export async function followHabits(
  status: Status,
  messages: ReadonlySignal<Messages>,
): Promise<Habits> {
  const model = new HabitsModel(
    {
      keep: (habit, on) => items[habit].setValue(on),
      wipe: () => addressed.setValue([]),
    },
    status,
    messages,
  );
  const read = async () => {
    const isOn = (habit: Habit) => isWanted(items[habit]);
    const kept = await readAddressed();
    model.state.value = {
      on: {
        caution: await isOn("caution"),
        pictures: await isOn("pictures"),
        remembering: await isOn("remembering"),
      },
      kept: new Set(kept.map(({ kind, id }) => `${kind} ${id}`)).size,
    };
  };
  for (const item of Object.values(items)) item.watch(() => void read());
  addressed.watch(() => void read());
  await read();
  return model;
}
