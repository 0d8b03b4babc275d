export interface StartedServer {
  baseUrl: string;
  clockFile: string;
  logFile: string;
  stop(): Promise<number | null>;
  kill(): Promise<void>;
}
export function startServer(folder: string, settings?: Record<string, string>): Promise<StartedServer>;
