import "./practice.css";

/** Where an entry puts its page. */
export const root = document.querySelector<HTMLElement>("#root")!;
