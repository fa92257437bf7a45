/** The page of the site with the story's questions. */
const storyPage = "verhaal.html";

/**
 * The link to the story's questions on a site that stands at an address, with the fragment that proposes something;
 * undefined when the address is no whole web address. Only `https:` will do, or `http:` on one's own computer.
 */
export function siteLink(address: string, fragment: string): string | undefined {
  const found =
    /^(https:\/\/[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?|http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?)(\/[^\s?#"<>\\]*)?(?:[?#]\S*)?$/u.exec(
      address.trim(),
    );
  if (!found) return undefined;
  const [, host, path = "/"] = found;
  const folder = path.replace(/[^/]*\.html$/, "").replace(/\/?$/, "/");
  return `${host}${folder}${storyPage}${fragment}`;
}
