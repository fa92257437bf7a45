import { type ReactNode, useState } from "react";

/** A picture that hangs on a post. */
interface Picture {
  readonly src: string;
  readonly text: string;
}

interface Shown extends Picture {
  /** Asks for the text of this picture. */
  describe(): void;
  remove(): void;
}

export interface PicturesProps {
  /** What the site calls the button that chooses pictures. */
  label: string;
  testId?: string;
  /** How the site shows the pictures. */
  show: (pictures: readonly Shown[]) => ReactNode;
}

/** Pictures on a post: chosen from the device, described in a field under them, taken away again. */
export function Pictures({ label, testId, show }: PicturesProps) {
  const [pictures, setPictures] = useState<readonly Picture[]>([]);
  const [asked, setAsked] = useState<number>();
  const [words, setWords] = useState("");
  const shown = pictures.map((picture, index) => ({
    ...picture,
    describe() {
      setWords(picture.text);
      setAsked(index);
    },
    remove: () => setPictures(pictures.filter((other) => other !== picture)),
  }));
  return (
    <>
      {shown.length > 0 && show(shown)}
      {asked !== undefined && (
        <p>
          <label>
            Beschrijving <input value={words} onChange={(event) => setWords(event.target.value)} />
          </label>
          <button
            type="button"
            onClick={() => {
              setPictures(
                pictures.map((one, at) => (at === asked ? { ...one, text: words } : one)),
              );
              setAsked(undefined);
            }}
          >
            Opslaan
          </button>
        </p>
      )}
      <label>
        {label}{" "}
        <input
          type="file"
          accept="image/*"
          multiple
          data-testid={testId}
          onChange={(event) => {
            const added = [...(event.target.files ?? [])].map((file) => ({
              src: URL.createObjectURL(file),
              text: "",
            }));
            setPictures([...pictures, ...added]);
          }}
        />
      </label>
    </>
  );
}
