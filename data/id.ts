/** The id that a name gives: "Elanor Boekholt-O'Sullivan" is "elanor-boekholt-o-sullivan". Empty when the name holds no Latin letter or digit. */
export function idOf(name: string): string {
  return name
    .replaceAll("ı", "i")
    .replaceAll("ø", "o")
    .replaceAll("Ø", "O")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
