export function isImageName(name: string): boolean {
  return /\.(?:png|jpe?g|gif|webp|avif)$/iu.test(name);
}

/** PDF, XLSX …: what stands on a file's tile. */
export function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,5})$/iu.exec(name)?.[1]?.toUpperCase() ?? "";
}

export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(0)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
