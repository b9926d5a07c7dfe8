/**
 * Do `work` while no other tab of this browser does it. Where locks are missing or refused (a frame whose storage the browser
 * blocks, as in private windows), there is nothing to share with other tabs, and it is simply done.
 */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  let isStarted = false;
  const start = () => {
    isStarted = true;
    return work();
  };
  if (!navigator.locks) return work();
  try {
    return (await navigator.locks.request(name, start)) as T;
  } catch (error) {
    if (isStarted) throw error;
    return work();
  }
}
