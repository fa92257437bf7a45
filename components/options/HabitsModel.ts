import { createModel, type ReadonlySignal, signal } from "@preact/signals";
import type { Messages } from "@/data/locales/index.ts";
import type { Status } from "../StatusModel.ts";

/** What the extension does of itself while somebody writes, each until it is switched off. */
export type Habit = "caution" | "pictures" | "remembering";

/** What is on, and how many names were kept. */
export interface HabitState {
  readonly on: Readonly<Record<Habit, boolean>>;
  readonly kept: number;
}

/** What the switches ask of what is around them. */
export interface HabitActs {
  /** Keeps whether a habit is on. */
  keep(habit: Habit, on: boolean): Promise<void>;
  /** Wipes the list of whom the user mentioned. */
  wipe(): Promise<void>;
}

/** The switches for what the extension does of itself while somebody writes. */
export const HabitsModel = createModel(
  ({ keep, wipe }: HabitActs, status: Status, messages: ReadonlySignal<Messages>) => {
    const state = signal<HabitState>({
      on: { caution: true, pictures: true, remembering: true },
      kept: 0,
    });
    return {
      messages,
      state,
      async turn(habit: Habit, on: boolean) {
        state.value = { ...state.value, on: { ...state.value.on, [habit]: on } };
        await keep(habit, on);
        const words = messages.value.habits;
        status.say((on ? words.on : words.off)(words[habit]));
      },
      async wipe() {
        await wipe();
        state.value = { ...state.value, kept: 0 };
        status.say(messages.value.habits.wiped);
      },
    };
  },
);

export type Habits = InstanceType<typeof HabitsModel>;
