/** The parts of what is said about privacy, in the order in which they are read. */
export const privacyParts = ["never", "kept", "wipe", "reads", "sends", "sees"] as const;

export type PrivacyPart = (typeof privacyParts)[number];

/** One part: a heading, and sentences that belong together. */
export interface PrivacyPoints {
  readonly title: string;
  readonly points: readonly string[];
}

/** Since when the text about privacy holds; set it anew when what it says changes. */
export const privacyDate = "2026-11-25";
