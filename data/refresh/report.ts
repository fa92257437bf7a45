import type { ChangeKind, Proposal } from "./proposal.ts";

const headings: readonly (readonly [ChangeKind, string])[] = [
  ["new", "New"],
  ["gone", "Gone"],
  ["changed", "Changed"],
  ["conflicting", "Conflicting: decide by hand, nothing was changed"],
  ["missed", "Missed: kept until it is missing again"],
  ["look", "To look at"],
];

/** The difference between the facts and the answers as a text for people (Markdown), the same for the same answers. */
export function report(proposal: Proposal): string {
  const lines = [
    `# Refresh of ${proposal.today}`,
    "",
    ...proposal.asked.map((said) => `- ${said}`),
  ];
  for (const [kind, heading] of headings) {
    const changes = proposal.changes
      .filter((change) => change.kind === kind)
      .map(({ about, text }) => `- **${about}**: ${text}.`)
      .sort((one, other) => one.localeCompare(other, "nl"));
    if (changes.length > 0) lines.push("", `## ${heading} (${changes.length})`, "", ...changes);
  }
  if (proposal.changes.length === 0 && proposal.refusals.length === 0)
    lines.push("", "Nothing differs.");
  for (const [heading, reasons] of [
    ["Refused", proposal.refusals],
    ["Stopped; --force overrules this", proposal.brakes],
  ] as const)
    if (reasons.length > 0)
      lines.push("", `## ${heading}`, "", ...reasons.map((one) => `- ${one}`));
  return `${lines.join("\n")}\n`;
}
