declare module "quill1" {
  import type { AnyQuill } from "./quill.ts";

  const Quill: new (element: Element, options: { placeholder: string }) => AnyQuill;
  export default Quill;
}
