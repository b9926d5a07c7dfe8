import { useRef } from "preact/hooks";
import { IconButton } from "./IconButton";

interface Props {
  icon: "image" | "clip";
  label: string;
  accept?: string;
  onFiles: (files: File[]) => void;
}

export function FileButton({ icon, label, accept, onFiles }: Props) {
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
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file may be chosen again.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
