/** The browser's own account of what it keeps for this page. Missing on plain http, where an intranet may serve it. */
export interface StorageUse {
  readonly used: number;
  readonly quota: number;
}

function manager(): StorageManager | null {
  const found: unknown = Reflect.get(navigator, 'storage');
  return found === undefined || found === null ? null : navigator.storage;
}

/** Null where the browser cannot say. */
export async function isPersisted(): Promise<boolean | null> {
  try {
    return (await manager()?.persisted()) ?? null;
  } catch {
    return null;
  }
}

/** Asks the browser not to clear this page's data when space runs short. Null where it cannot be asked. */
export async function askToPersist(): Promise<boolean | null> {
  try {
    return (await manager()?.persist()) ?? null;
  } catch {
    return null;
  }
}

export async function storageUse(): Promise<StorageUse | null> {
  try {
    const estimate = await manager()?.estimate();
    if (estimate?.usage === undefined || estimate.quota === undefined) return null;
    return { used: estimate.usage, quota: estimate.quota };
  } catch {
    return null;
  }
}
