import { LexicalBox } from "../editors/LexicalBox.tsx";
import { Pressable } from "./Pressable.tsx";
import { useComposer } from "./use-composer.ts";

interface Props {
  name: string;
  kind: "plain" | "rich";
  label: string;
  placeholder: string;
  takesFocus?: boolean;
  onPosted?: (() => void) | undefined;
}

/** A Lexical post box with the button that posts it, as Meta's sites have it. */
export function LexicalComposer({
  name,
  kind,
  label,
  placeholder,
  takesFocus = false,
  onPosted,
}: Props) {
  const { isEmpty, setText, post } = useComposer(name, { takesFocus, onPosted });
  return (
    <div className="compose">
      <LexicalBox
        name={name}
        kind={kind}
        label={label}
        placeholder={placeholder}
        onText={setText}
      />
      <div className="bar">
        <Pressable className="publish" isOff={isEmpty} onPress={post}>
          Plaats
        </Pressable>
      </div>
    </div>
  );
}
