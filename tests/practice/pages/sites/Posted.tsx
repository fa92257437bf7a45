import { useEffect, useState } from "react";
import { practice } from "../practice.ts";

const changed = new EventTarget();

/** Posts on the practice page only: what the site would have sent is shown and kept in `practice.posts`. */
export function publish(text: string): void {
  practice.posts.push(text);
  changed.dispatchEvent(new Event("post"));
}

/** Shows what would have been published, newest first. */
export function Posted() {
  const [posts, setPosts] = useState<readonly { text: string; number: number }[]>([]);
  useEffect(() => {
    const show = () => setPosts(practice.posts.map((text, number) => ({ text, number })).reverse());
    changed.addEventListener("post", show);
    return () => changed.removeEventListener("post", show);
  }, []);
  return (
    <section aria-label="Geplaatst" data-practice="posted">
      {posts.length > 0 && <h2>Dit zou er geplaatst zijn</h2>}
      {posts.map(({ text, number }) => (
        <div className="posted" key={number}>
          <pre>{text}</pre>
        </div>
      ))}
    </section>
  );
}
