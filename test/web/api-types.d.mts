export function typesOf(document: object): Promise<string>;
export function written(): Promise<string>;
