/** Injection token: the list of TypeORM entity classes, given by app.module.ts so that platform knows no module. */
export const ENTITIES = Symbol('entities');
