import type { LucideIcon } from "lucide-react";
import { useRef } from "react";
import { IconButton } from "./IconButton";

interface Props {
  icon: LucideIcon;
  label: string;
  accept?: string;
  onFiles: (files: File[]) => void;
}

/** A button that opens the browser's own choice of files. */
export function FilePicker({ icon, label, accept, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <IconButton icon={icon} label={label} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file may be chosen again.
          event.target.value = "";
        }}
      />
    </>
  );
}
