import type { ReactNode } from "react";

interface Props {
  onPress: () => void;
  label?: string;
  isOff?: boolean;
  className?: string;
  children: ReactNode;
}

/** A button made of a div, as Threads, Facebook and Instagram have them. */
export function Pressable({ onPress, label, isOff = false, className, children }: Props) {
  const press = () => {
    if (!isOff) onPress();
  };
  return (
    <div
      role="button"
      tabIndex={0}
      className={className}
      aria-label={label}
      aria-disabled={isOff}
      onClick={press}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        press();
      }}
    >
      {children}
    </div>
  );
}
