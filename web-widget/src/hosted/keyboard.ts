/** The keyboard of a phone covers the page without resizing it: keep the composer above it. */
export function followKeyboard(): void {
  const seen = window.visualViewport;
  if (!seen) return;
  const fit = () => {
    const isCovered = seen.height < innerHeight - 1;
    document.body.style.height = isCovered ? `${seen.height}px` : "";
    if (isCovered) scrollTo(0, 0);
  };
  seen.addEventListener("resize", fit);
  seen.addEventListener("scroll", fit);
}
