import { problemFrom } from './problem';

/** A file of the server onto the reader's disk; a refusal is a Problem, as with every other answer. */
export async function saveFile(request: Promise<{ data?: unknown; error?: unknown; response: Response }>): Promise<void> {
  const { data, error, response } = await request;
  if (!response.ok) throw problemFrom(response, error);
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'download';
  saveAs(data as Blob, name);
}

export function saveAs(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // some browsers read it a moment later
}
