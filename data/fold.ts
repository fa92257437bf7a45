/** Letters that Unicode does not take apart into a base letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};

/**
 * Writes text the way search compares it: small letters without accents, `y` and `ÿ` as `ij`, and no apostrophe or `&`
 * between letters. Any text will do, also half a surrogate pair.
 */
export function fold(text: string): string {
  if (/^[\w .,-]*$/.test(text)) return text.toLowerCase().replaceAll("y", "ij");
  return text
    .replace(/['’‘ʼ`´′&]/g, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[ıøłđðþßæœ]/g, (letter) => letters[letter] ?? letter)
    .replaceAll("y", "ij");
}

/** The folded words of a text, in order; empty when it holds no letter and no digit. */
export function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
