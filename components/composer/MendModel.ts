import { createModel, type ReadonlySignal, signal } from "@preact/signals";
import type { Insertion, Replacement } from "@/data/draft.ts";
import type { Fault } from "@/data/faults.ts";
import { whereIn } from "@/data/place.ts";
import type { Placement, TakingBack } from "./placement.ts";
import type { Question } from "./QuestionModel.ts";

/** What mending asks of what is around it. */
export interface MendActs {
  /** Puts text in the place of a piece of the post box, as long as that piece is there, and gives the focus back to it. */
  replace(piece: string, replacement: Replacement): Promise<Placement>;
}

/** How mending is told. */
interface Telling {
  /** Does one act at a time, and looks at the post again after it. */
  while(act: () => Promise<void>): Promise<void>;
  /** Tells which words stand there now, and how that is taken back. */
  done(words: string, takeBack: TakingBack): void;
  failed(from: string, to: string): void;
}

/** Mends a fault where it is: in what somebody wrote in the post box, or in the question that is still to be put in. */
export const MendModel = createModel(
  (
    { replace }: MendActs,
    insertion: ReadonlySignal<Insertion | undefined>,
    question: Question,
    telling: Telling,
  ) => {
    /** Whether the post box takes a piece in the place of another; a box that refused once is not tried again. */
    const isWilling = signal(true);

    /** Where a fault can be mended; undefined where it cannot. */
    function placeOf({ repair, start, end }: Fault) {
      const place = repair && whereIn(insertion.value, { start, end });
      const isPossible = place?.isInserted ? question.isOn.value : isWilling.value;
      return isPossible ? place : undefined;
    }

    function mendQuestion(replacement: string, start: number, end: number) {
      const before = question.text.value;
      question.write(before.slice(0, start) + replacement + before.slice(end));
      const after = question.text.value;
      telling.done(replacement.trim(), {
        async undo() {
          question.write(before);
          return true;
        },
        stands: () => question.isOn.value && question.text.value === after,
        whenGone() {},
      });
    }

    return {
      isPossible: (fault: Fault) => placeOf(fault) !== undefined,
      /** Mends a fault on a press; says where that was. */
      mend(fault: Fault): "box" | "question" | undefined {
        const place = placeOf(fault);
        if (!place) return undefined;
        const { text: piece, replacement } = fault;
        const { start, end } = place;
        if (place.isInserted) {
          mendQuestion(replacement, start, end);
          return "question";
        }
        void telling.while(async () => {
          const placement = await replace(piece, { start, end, text: replacement });
          if (placement.status === "inserted") telling.done(replacement.trim(), placement);
          if (placement.status !== "failed") return;
          isWilling.value = false;
          telling.failed(piece.trim(), replacement.trim());
        });
        return "box";
      },
    };
  },
);
