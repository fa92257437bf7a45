/** Starts something when it is wanted and ends it, by its signal, when it is not; asking for the same twice does nothing. */
export function whileWanted(start: (signal: AbortSignal) => void): (isWanted: boolean) => void {
  let running: AbortController | undefined;
  return (isWanted) => {
    if (isWanted === (running !== undefined)) return;
    running?.abort();
    running = isWanted ? new AbortController() : undefined;
    if (running) start(running.signal);
  };
}
