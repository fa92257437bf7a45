/**
 * Tells whether at most so many slips turn what was typed into the word that stands in `text` from `start` to `end`: a letter
 * too many, too few, another letter, or two letters swapped. With `begins` it is enough that the word begins with it.
 */
export function slips(
  typed: string,
  text: string,
  start: number,
  end: number,
  most: number,
  begins: boolean,
): boolean {
  return within(typed, 0, text, start, end, most, begins);
}

function within(
  typed: string,
  from: number,
  text: string,
  start: number,
  end: number,
  allowed: number,
  begins: boolean,
): boolean {
  let i = from;
  let j = start;
  while (i < typed.length && j < end && typed.charCodeAt(i) === text.charCodeAt(j)) {
    i++;
    j++;
  }
  if (i === typed.length) return begins || end - j <= allowed;
  if (allowed === 0) return false;
  if (j === end) return typed.length - i <= allowed;
  const left = allowed - 1;
  return (
    within(typed, i + 1, text, j + 1, end, left, begins) ||
    within(typed, i + 1, text, j, end, left, begins) ||
    within(typed, i, text, j + 1, end, left, begins) ||
    (j + 1 < end &&
      typed.charCodeAt(i) === text.charCodeAt(j + 1) &&
      typed.charCodeAt(i + 1) === text.charCodeAt(j) &&
      within(typed, i + 2, text, j + 2, end, left, begins))
  );
}
