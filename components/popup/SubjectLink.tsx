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

/** Parties or people by name, each a link to their page. */
export function SubjectLinks({ subjects }: { subjects: readonly Subject[] }) {
  return (
    <ul class="names">
      {subjects.map((subject) => (
        <li key={subject.id}>
          <SubjectLink subject={subject} />
        </li>
      ))}
    </ul>
  );
}
