export interface Servers {
  /** The simulated Outlook. */
  readonly url: string;
  /** The origin of the task pane. */
  readonly paneUrl: string;
  close(): Promise<void>;
}

export function startServers(options?: { readonly port?: number; readonly panePort?: number; readonly pane?: string; readonly asked?: (path: string) => void }): Promise<Servers>;
