import { addressOfSubject } from "../frame/views.ts";
import type { Subject } from "../subject.ts";

interface Props {
  subject: Subject;
  /** What stands there, when it is not the name. */
  text?: string;
}

/** A link to the page of a party or person. */
export function SubjectLink({ subject, text = subject.name }: Props) {
  return (
    <a class="link" href={addressOfSubject(subject)}>
      {text}
    </a>
  );
}
