import { computed, createModel, type ReadonlySignal, signal } from "@preact/signals";
import { questions } from "@/data/story.ts";

/** The screens of a story that is told one question at a time, in their order. */
export const steps = [...questions, "people", "text"] as const;

export type Step = (typeof steps)[number];

/** What the steps ask of what is around them. */
export interface StepsActs {
  /** Keeps whether somebody wants one question per screen. */
  saveOneByOne(yes: boolean): void;
  /** Makes a place in the history of the browser, so that its Back leads to the step before. */
  visit(from: Step, to: Step): void;
}

/** Which question stands on the screen, when there is one at a time. */
export const StepsModel = createModel((acts: StepsActs, isEasy: ReadonlySignal<boolean>) => {
  const wish = signal<boolean | undefined>();
  const step = signal<Step>(steps[0]);
  const hasMoved = signal(false);
  const at = computed(() => steps.indexOf(step.value));

  function show(next: Step) {
    if (step.value === next) return;
    hasMoved.value = true;
    step.value = next;
  }

  function go(by: 1 | -1) {
    const next = steps[at.value + by];
    if (!next) return;
    acts.visit(step.value, next);
    show(next);
  }

  return {
    /** Whether one question stands on a screen: what somebody wants, or what goes with easy words. */
    isOneByOne: computed(() => wish.value ?? isEasy.value),
    step,
    /** Whether somebody went to this step, so that the focus goes along. */
    hasMoved,
    isFirst: computed(() => at.value === 0),
    isLast: computed(() => at.value === steps.length - 1),
    /** What was kept of the wish; anything else than yes or no is none. */
    remember(kept: unknown) {
      wish.value = typeof kept === "boolean" ? kept : undefined;
    },
    choose(yes: boolean) {
      wish.value = yes;
      acts.saveOneByOne(yes);
    },
    /** Begins at a step, without leading the focus there. */
    begin(first: Step) {
      hasMoved.value = false;
      step.value = first;
    },
    show,
    next: () => go(1),
    previous: () => go(-1),
  };
});

/** The step that was kept in the history of the browser; undefined when it is none of ours. */
export function parseStep(value: unknown): Step | undefined {
  return steps.find((step) => step === value);
}
