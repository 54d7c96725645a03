// A small database on the device: named stores of keys and values.

function ask<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result)
    request.onerror = () => fail(request.error)
  })
}

/** Opens itself at the first use; after a failure the next use tries again. */
export class Database {
  readonly name: string
  readonly stores: readonly string[]
  opened: Promise<IDBDatabase> | null = null

  constructor(name: string, stores: readonly string[]) {
    this.name = name
    this.stores = stores
  }

  open(): Promise<IDBDatabase> {
    if (this.opened) return this.opened
    const request = indexedDB.open(this.name, 1)
    request.onupgradeneeded = () => {
      for (const store of this.stores) request.result.createObjectStore(store)
    }
    this.opened = ask(request)
    this.opened.catch(() => {
      this.opened = null
    })
    return this.opened
  }

  /** Gives the value under a key; the caller knows what it once put there. */
  async read<T>(store: string, key: string): Promise<T | undefined> {
    const database = await this.open()
    return ask(database.transaction(store).objectStore(store).get(key))
  }

  async keys(store: string): Promise<string[]> {
    const database = await this.open()
    return (await ask(database.transaction(store).objectStore(store).getAllKeys())).map(String)
  }

  /** Puts and deletes in one step, all or none: a value of `undefined` deletes its key. */
  async change(store: string, entries: Iterable<readonly [key: string, value: unknown]>): Promise<void> {
    const transaction = (await this.open()).transaction(store, 'readwrite')
    const target = transaction.objectStore(store)
    for (const [key, value] of entries) {
      if (value === undefined) target.delete(key)
      else target.put(value, key)
    }
    await new Promise<void>((done, fail) => {
      transaction.oncomplete = () => done()
      // A full device ends the whole step here.
      transaction.onabort = () => fail(transaction.error)
    })
  }

  async remove(): Promise<void> {
    const opened = this.opened
    this.opened = null
    if (opened) (await opened).close()
    await ask(indexedDB.deleteDatabase(this.name))
  }
}
