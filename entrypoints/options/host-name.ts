/** A host name as browsers write it; undefined when it cannot be one. */
export function hostName(name: string): string | undefined {
  const address = `https://${name}/`;
  return URL.canParse(address) ? new URL(address).hostname : undefined;
}
